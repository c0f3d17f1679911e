"""Checks the rules against files of worked cases ("vectors") and against chance. It holds no law."""
