"""All checks in the order of the overview. A new check is a new file and a line here."""

from lotse.website.checks.act_until import ACT_UNTIL
from lotse.website.checks.may_hire import MAY_HIRE
from lotse.website.checks.may_work import MAY_WORK
from lotse.website.checks.pay import PAY
from lotse.website.checks.support import SUPPORT

CHECKS = (MAY_WORK, MAY_HIRE, PAY, ACT_UNTIL, SUPPORT)
