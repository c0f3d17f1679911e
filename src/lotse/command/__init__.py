"""What `./lotse` does once its environment stands: start, test, check, save and restore the program.

Stands above all rooms and is imported by none. Its words: a *verb* is what a person types; a *step* is a line
on the screen with its time; a *complaint* is one sentence that says what is wrong and how to mend it; a
*profile* is the purpose of an embedded database (run, test, bench); a *child* is a process that ends with the
command.
"""
