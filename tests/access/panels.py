"""A panel, a file for printing and an order, at the desk."""

from uuid import UUID, uuid4

from lotse.exhibition.models import Panel, PrintFile, PrintRun, Story, StoryText
from lotse.foundation.actor import DESK, system
from lotse.foundation.clock import now, today
from lotse.foundation.database.context import at_work


def make_panels() -> dict[str, UUID]:
    """Identifiers by the word that `targets.py` uses."""
    with at_work(system(DESK), action="test.made"):
        story = Story.objects.create(key="access3")
        text = StoryText.objects.create(story=story, language="en", title="Panel", source_version=1)
        panel = Panel.objects.create(story=story, format="a1", key="access3")
        file = PrintFile.objects.create(
            story=story,
            panel=panel,
            text=text,
            language="en",
            profile="press",
            batch=uuid4(),
            state="ready",
            sha256="0" * 64,
            made_at=now(),
        )
        run = PrintRun.objects.create(
            story=story,
            print_file=file,
            printer="Druckhaus",
            copies=1,
            state="ordered",
            ordered_on=today(),
            sha256="0" * 64,
        )
    return {"panel_design": panel.public_id, "print_file": file.public_id, "print_run": run.public_id}
