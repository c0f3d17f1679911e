"""What the database itself guarantees: row-level security, the journal of changes, the context both depend on."""
