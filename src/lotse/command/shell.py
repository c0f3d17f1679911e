"""`./lotse shell`: Python with the program loaded."""

from lotse.command import manage


def main(argv: list[str]) -> int:
    """Django's shell."""
    return manage.main(["shell", *argv])
