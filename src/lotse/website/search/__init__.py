"""What the website itself offers the visitors' search: checks, statutes, and who is there for a place."""
