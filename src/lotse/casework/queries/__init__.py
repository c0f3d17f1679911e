"""Reads: noun phrases; every one starts from what the actor sees."""
