"""Commands of the work with mentees."""
