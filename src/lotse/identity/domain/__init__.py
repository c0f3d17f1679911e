"""Pure parts of signing in: no database, no request."""
