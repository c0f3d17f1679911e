"""Figures with definitions, protected against reading persons out of them. It sees counts, never files."""
