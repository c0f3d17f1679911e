"""Addresses of signing in, under the names that the sign-in library looks for; what is not here does not exist."""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.webauthn import views as webauthn
from django.urls import path

from lotse.identity.entering import library
from lotse.identity.views.entrance import ChangePassword, ConfirmByPassword, PasskeySignIn, SecondStep, SignIn, SignOut
from lotse.identity.views.language import choose_language
from lotse.identity.views.second_factor import AddPasskey, SetUpApp, recovery_codes, remove_factor, second_factors
from lotse.identity.views.sessions import sessions

urlpatterns = [
    path("anmelden/", library(SignIn.as_view()), name="account_login"),
    path("anmelden/passkey/", library(PasskeySignIn.as_view()), name="mfa_login_webauthn"),
    path("anmelden/code/", library(SecondStep.as_view()), name="mfa_authenticate"),
    path("anmelden/noch-einmal/", library(ConfirmByPassword.as_view()), name="account_reauthenticate"),
    path("anmelden/noch-einmal/code/", library(mfa.reauthenticate), name="mfa_reauthenticate"),
    path(
        "anmelden/noch-einmal/passkey/", library(webauthn.reauthenticate_webauthn), name="mfa_reauthenticate_webauthn"
    ),
    path("abmelden/", library(SignOut.as_view()), name="account_logout"),
    path("passwort/", library(account.password_reset), name="account_reset_password"),
    path("passwort/unterwegs/", library(account.password_reset_done), name="account_reset_password_done"),
    path(
        "passwort/neu/<uidb36>/<key>/",
        library(account.password_reset_from_key),
        name="account_reset_password_from_key",
    ),
    path("konto/passwort/", library(ChangePassword.as_view()), name="account_change_password"),
    path("konto/sitzungen/", sessions, name="usersessions_list"),
    path("konto/zweiter-faktor/", second_factors, name="mfa_index"),
    path("konto/zweiter-faktor/app/", library(SetUpApp.as_view()), name="mfa_activate_totp"),
    path("konto/zweiter-faktor/passkey/", library(AddPasskey.as_view()), name="mfa_add_webauthn"),
    path("konto/zweiter-faktor/entfernen/", remove_factor, name="mfa_remove"),
    path("konto/zweiter-faktor/ersatzcodes/", recovery_codes, name="mfa_view_recovery_codes"),
    path(
        "konto/zweiter-faktor/ersatzcodes/neu/",
        library(codes.generate_recovery_codes),
        name="mfa_generate_recovery_codes",
    ),
    path("sprache/", choose_language, name="set_language"),
]
