"""Reads, one file per aggregate."""
