"""Commands of the programme's order."""
