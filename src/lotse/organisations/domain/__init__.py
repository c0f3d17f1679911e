"""The programme's order and its places, computed without a database."""
