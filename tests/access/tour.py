"""One of everything of the tour that an address can point at."""

from uuid import UUID

from lotse.exhibition.actions.loan_files import hand_in_agreement
from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.models import PanelRepair
from lotse.foundation.clock import today
from tests.exhibition.tour_world import agreed, from_now, make_set
from tests.people import Cast


def make_tour(cast: Cast) -> dict[str, UUID]:
    """Identifiers by the word that `targets.py` uses."""
    lent = make_set("zugang")
    loan = agreed(cast.edgar.actor, lent, from_now(40))
    panel = lent.panels.get(number=1)
    repair = PanelRepair.objects.create(panel=panel, what="Riss", found_on=today(), due_on=today())
    file = hand_in_agreement(BY_LINK, loan=loan, data=b"%PDF-1.7 erfunden", content_type="application/pdf")
    return {
        "loan": loan.public_id,
        "loan_file": file.public_id,
        "panel_set": lent.public_id,
        "physical_panel": panel.public_id,
        "repair": repair.public_id,
    }
