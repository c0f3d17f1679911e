"""Ways to a longer stay: tolerations with a purpose, titles for integration, skilled work, settlement, citizenship."""
