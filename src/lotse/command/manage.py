"""`./lotse manage …`: Django's own commands, against the same database as everything else."""

import sys

from django.core.management import execute_from_command_line


def main(argv: list[str]) -> int:
    """Hand over to Django; commands that change tables need `--database owner`."""
    sys.argv[0] = "./lotse manage"
    execute_from_command_line(["./lotse manage", *argv])
    return 0
