"""What all rules stand on: facts, parameters, the register of rules, explanations. It knows no law itself."""
