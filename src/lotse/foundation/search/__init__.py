"""The visitors' search: one language after another, by stems, folded letters, parts of words and likeness.

What is asked is neither stored nor logged. What was taken back is not found from the moment on in which it was.
"""
