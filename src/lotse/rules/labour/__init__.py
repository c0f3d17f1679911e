"""Labour law for a counsellor: pay, notice, deadlines, time, leave, sickness, and what an employer must report."""
