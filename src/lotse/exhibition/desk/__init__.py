"""Screens of the editors; one file per screen."""
