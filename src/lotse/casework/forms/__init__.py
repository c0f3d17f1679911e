"""Shape of input and messages."""
