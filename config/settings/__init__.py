"""One module for each way to run: dev, test, production; what they share is in base."""
