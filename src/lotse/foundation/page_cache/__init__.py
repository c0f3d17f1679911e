"""Pages that are the same for everybody, kept in the memory of each process while the state of the site is the same."""
