"""Arithmetic on counts: no database, no web."""
