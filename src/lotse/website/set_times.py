"""Pages appear and go at the times that an editor set for them. The library knows the times; somebody must look."""

from django.conf import settings
from django.core.management import call_command
from django.db import transaction
from wagtail.models import Page

from lotse.foundation.clock import now
from lotse.website.taking_down import take_translations_along


@transaction.atomic
def keep_set_times() -> None:
    """What has become due is published or taken down; a German page that goes takes its translations along."""
    ending = Page.objects.live().filter(expire_at__lt=now(), locale__language_code=settings.LANGUAGE_CODE)
    taken_down = list(ending)
    call_command("publish_scheduled")
    take_translations_along(taken_down, user=None, below=False)
