"""Every address of the program. A view without a declared audience is refused by the gate and by the tests."""

from django.urls import include, path

urlpatterns = [
    path("", include("lotse.identity.sign_in_urls")),
    path("", include("lotse.website.urls")),
    path("", include("lotse.casework.urls")),
    path("zahlen/", include("lotse.evaluation.urls")),
    path("konto/", include("lotse.identity.urls")),
    path("traeger/", include("lotse.organisations.urls")),
    path("seite/", include("lotse.foundation.urls")),
]
handler400 = "lotse.foundation.errors.bad_request"
handler403 = "lotse.foundation.errors.forbidden"
handler404 = "lotse.foundation.errors.not_found"
handler500 = "lotse.foundation.errors.server_error"
