"""Portraits and scenes drawn by the program: flat shapes in few inks, the same for the same seed, no photograph."""
