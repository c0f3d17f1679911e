"""What the pages compute: pure Python."""
