"""Residence law: what a person with a certain paper may do – work, train, hold a title, take a course, get support.

Rules are small functions of one case. `register.question` says which questions a rule answers and with which rank;
`decision.answer` asks all rules of a question: bans before waits before open law before permissions before freedom.
"""
