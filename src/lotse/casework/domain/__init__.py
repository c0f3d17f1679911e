"""What could be computed on paper: no database, no web."""
