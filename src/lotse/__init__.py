"""Lotse accompanies people who came from abroad into training and skilled, insured work in Saxony."""
