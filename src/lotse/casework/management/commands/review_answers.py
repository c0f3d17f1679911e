"""`./lotse manage review_answers`: ask the present rules again for every open file, at once instead of tonight."""

from typing import Any

from django.core.management.base import BaseCommand

from lotse.casework.jobs import review_all_answers


class Command(BaseCommand):
    """Says how many answers are others now; mentors find them under "Geänderte Antworten"."""

    help = "Die Antworten zum Arbeitsmarktzugang in allen offenen Akten mit den heutigen Regeln neu prüfen."

    def handle(self, *args: Any, **options: Any) -> None:
        """All projects, one after another."""
        changed = review_all_answers()
        self.stdout.write(f"{changed} Antworten lauten heute anders. Die Begleitungen sehen sie unter „Heute“.")
