"""The synthetic programme: invented people, firms and courses of years, at any size, the same for the same seed."""
