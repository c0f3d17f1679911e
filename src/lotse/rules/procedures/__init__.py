"""Checklists for employers, people and mentors: what to do, in which order, by when, at which office."""
