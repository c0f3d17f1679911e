"""`./lotse manage remove_factors`: for somebody who lost phone and recovery codes, after making sure who is asking."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from lotse.identity.factors import remove_all_factors
from lotse.identity.models import Account


class Command(BaseCommand):
    """Only from the machine itself: no page leads past a second factor."""

    help = "Entfernt alle zweiten Faktoren eines Kontos und meldet es überall ab; die nächste Anmeldung verlangt neue."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Whose."""
        parser.add_argument("address", help="E-Mail-Adresse des Kontos")

    def handle(self, *args: Any, **options: Any) -> None:
        """Remove, end the sessions, tell the owner."""
        account = Account.objects.filter(email=options["address"].lower()).first()
        if account is None:
            raise CommandError("Zu dieser Adresse gibt es kein Konto.")
        with transaction.atomic():
            remove_all_factors(account)
        self.stdout.write(f"{account.full_name}: zweite Faktoren entfernt, überall abgemeldet, Nachricht unterwegs.")
