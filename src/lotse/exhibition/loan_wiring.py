"""What the tour and the loans tell the rest of the house when the program starts."""

from lotse.exhibition import loan_policy
from lotse.exhibition.actions.panel_recall import tell_hosts
from lotse.exhibition.desk import waiting
from lotse.exhibition.domain.traces import provide
from lotse.exhibition.queries.panel_stories import traces
from lotse.exhibition.visitors import tour, tour_data
from lotse.exhibition.visitors.loan_words import HOSTS_TOLD
from lotse.foundation import waiting as at_the_desk
from lotse.foundation.roles import EDITING_ROLES
from lotse.foundation.visitors import offer

__all__ = ["loan_policy"]

provide(traces=traces)
provide(effect=tell_hosts, name="hosts", label=HOSTS_TOLD)
offer(menu=tour.menu, pages=tour.pages, findable=tour_data.findable)
at_the_desk.offer(EDITING_ROLES, waiting.loans)
