"""Mentees and what mentors do with them: intake, profile, agreement, plan, steps, notes, applications, outcomes.

Words: mentee (a person in a project), mentoring (one accompaniment from intake to closing), step (what comes next and
who is being waited for), contact note, outcome, check-in. It must never rank people, and never show a file
without a trace.
"""
