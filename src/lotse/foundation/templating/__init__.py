"""Templates worked out once for each language: what never changes is set as text, what changes is asked for directly.

Django walks a template node by node with every page; 1,200 nodes and 60 components cost 12 ms of a mentee's file. Here
the same nodes, parsed by Django and by cotton, are turned into a list of texts and functions when a template is first
shown in a language. Each turned node answers what Django's own would; whatever is not known here is left to Django.
"""
