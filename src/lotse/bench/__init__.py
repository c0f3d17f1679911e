"""How fast Lotse is, measured on the synthetic programme at several sizes; prints a table and keeps the history."""
