"""What editors publish, withdraw, translate or make private is shown or gone at once."""

from typing import ClassVar

from django.db import migrations

from lotse.foundation.database.shown import ShownToVisitors

_TABLES = (
    "wagtailcore_page",
    "wagtailcore_locale",
    "wagtailcore_pageviewrestriction",
    "website_picture",
    "organisations_programme",
    "organisations_fundingphase",
)


class Migration(migrations.Migration):
    """Triggers alone."""

    dependencies: ClassVar = [
        ("website", "0001_initial"),
        ("foundation", "0004_publication"),
        ("identity", "0003_groups"),
        ("organisations", "0004_showing"),
    ]
    operations: ClassVar = [
        *(ShownToVisitors(table) for table in _TABLES),
        ShownToVisitors("identity_account", columns=("full_name",)),
    ]
