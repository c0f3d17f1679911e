"""The smallest project that `./lotse run` can start: what is measured here is the command, not the program."""
