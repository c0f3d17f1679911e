"""What visitors read of the figures: names of numbers, and how each is counted."""
