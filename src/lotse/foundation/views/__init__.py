"""Screens of the house itself."""
