"""What happens to a panel in a case or on a wall when its story is taken back."""

from lotse.exhibition.actions.loans import tell_host
from lotse.exhibition.by_link import BY_LINK
from lotse.exhibition.domain.traces import TakenBack
from lotse.exhibition.queries.panel_stories import loans_ahead, panels_of_story
from lotse.foundation.database.context import at_work


def tell_hosts(taken: TakenBack) -> int:
    """A mail to each host who has such a panel now; how many were told. Their page shows it in red at once."""
    told = set()
    for panel in panels_of_story(taken):
        for loan in loans_ahead(panel):
            if loan.state == "handed_over" and loan.pk not in told:
                with at_work(BY_LINK, action="loan.recalled"):
                    tell_host(loan, "take_out", cause=f"{taken.story_key}{taken.medium}{taken.language}")
                told.add(loan.pk)
    return len(told)
