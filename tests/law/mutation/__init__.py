"""Do the tests notice a wrong rule? Small faults are put into lotse.rules, one at a time, and the tests must fail.

Own code instead of mutmut or cosmic-ray: mutmut leaves decorated functions alone, and every rule is decorated with
`@law`; cosmic-ray starts a test run per fault, which for some ten thousand faults takes days. Here all faults share one
collected run: each is tried in a forked process that swaps one function's code and runs the tests that call it.
"""
