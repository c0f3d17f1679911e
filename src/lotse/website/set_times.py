"""Pages appear and go at the times that an editor set for them. The library knows the times; somebody must look."""

from django.conf import settings
from django.core.management import call_command
from wagtail.models import Page

from lotse.foundation.clock import now
from lotse.website.taking_down import take_translations_along


def keep_set_times() -> None:
    """What has become due is published or taken down; a German page that goes takes its translations along.

    They go first: where one page cannot be published, the German one is still there in the next minute, and all that
    is missing is done then.
    """
    ending = Page.objects.live().filter(expire_at__lt=now(), locale__language_code=settings.LANGUAGE_CODE)
    take_translations_along(list(ending), user=None, below=False)
    call_command("publish_scheduled")
