"""Screens for editors and translators."""
