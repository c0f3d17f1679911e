"""People who sign in: accounts, invitations, second factor, sessions that end.

It knows nothing of roles in projects; those are memberships and live in organisations.
"""
