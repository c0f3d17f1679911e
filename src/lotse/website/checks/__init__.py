"""The public checks: one flow for all, anonymous, nothing stored.

Five words: *check* (a question that people have, declared in one file), *given* (what somebody told, read from the
address), *question* (one page), *result* (what screen and paper show) and *branch* (a rule as it ran, in words).
A check must never write, never set a cookie, and never turn an unknown fact into a yes.
"""
