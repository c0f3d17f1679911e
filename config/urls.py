"""Every address of the program. A view without a declared audience is refused by the gate and by the tests."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from lotse.exhibition import urls as exhibition

urlpatterns = [
    path("", include("lotse.identity.sign_in_urls")),
    path("", include("lotse.casework.urls")),
    path("zahlen/", include("lotse.evaluation.urls")),
    path("konto/", include("lotse.identity.urls")),
    path("traeger/", include("lotse.organisations.urls")),
    path("seite/", include("lotse.foundation.urls")),
    path("api/", include("lotse.website.api.urls")),
    path("", include((exhibition.desk, "exhibition_desk"))),
    path("redaktion/seiten/", include("lotse.website.admin_urls")),
    path("", include("lotse.website.desk_urls")),
    path("", include(("lotse.website.root_urls", "website_root"))),
    path("", include("lotse.website.file_urls")),
    # What visitors read carries its language in the address; German is read without one.
    *i18n_patterns(
        path("", include((exhibition.visitors, exhibition.app_name))),
        path("", include("lotse.website.urls")),
        # Last: every other address may be a page of the editors.
        path("", include("lotse.website.page_urls")),
        prefix_default_language=False,
    ),
]
handler400 = "lotse.foundation.errors.bad_request"
handler403 = "lotse.foundation.errors.forbidden"
handler404 = "lotse.foundation.errors.not_found"
handler500 = "lotse.foundation.errors.server_error"
