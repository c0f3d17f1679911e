"""`./lotse manage invite_operator`: the first person of an installation, whom nobody else could invite."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.core.validators import validate_email
from django.db import transaction
from django.urls import reverse

from lotse.foundation.outbox import link_to
from lotse.organisations.actions import PAGE, invite_operator


class Command(BaseCommand):
    """Whoever may run commands on the machine may found its first account; the link is mailed and printed."""

    help = "Lädt die erste Person für den Betrieb der Software ein und zeigt ihren Link."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Whom."""
        parser.add_argument("address", help="E-Mail-Adresse")
        parser.add_argument("full_name", help="Name in Anführungszeichen")

    def handle(self, *args: Any, **options: Any) -> None:
        """Invite and print the link."""
        validate_email(options["address"])
        with transaction.atomic():
            offer = invite_operator(address=options["address"], full_name=options["full_name"])
        self.stdout.write(link_to(reverse(PAGE, kwargs={"token": offer.invitation.token})))
