"""Blocks with the programme's own meaning, from which editors build pages."""
