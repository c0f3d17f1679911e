"""Writes: one verb phrase for each intention of a user."""
