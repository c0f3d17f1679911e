"""What editors, translators and mentors change of what visitors see."""
