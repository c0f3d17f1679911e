"""Addresses of one's own account."""

from django.urls import path

from lotse.identity.views.account import account, arrive
from lotse.identity.views.demo import demo_sign_in
from lotse.identity.views.mails import mails

app_name = "identity"
urlpatterns = [
    path("", account, name="account"),
    path("ankommen/", arrive, name="arrive"),
    path("post/", mails, name="mails"),
    path("vorfuehrung/", demo_sign_in, name="demo_sign_in"),
]
