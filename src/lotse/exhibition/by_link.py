"""Who is at work when somebody acts through the secret link in a mail: the program, for the desk."""

from lotse.foundation.actor import DESK, system

BY_LINK = system(DESK, name="Ausleihe")
