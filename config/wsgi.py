"""Entry of the application server: what is the same for every visitor is answered before Django is asked."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")
django_application = get_wsgi_application()

# After Django is set up: both read its settings.
from lotse.foundation.page_cache.front import PageCache  # noqa: E402 - see above
from lotse.foundation.page_cache.state import SiteState  # noqa: E402 - see above

application = PageCache(django_application, SiteState().now)
