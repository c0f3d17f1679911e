"""Writes, one file per aggregate."""
