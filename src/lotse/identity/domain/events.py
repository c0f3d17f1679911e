"""What can change about signing in, by the sign-in library's names, as a sentence for the account's owner."""

from collections.abc import Mapping


def _(text: str) -> str:
    """Mark for the catalogues; translated when the mail is written."""
    return text


EVENTS: Mapping[str, str] = {
    "password_changed": _("Das Passwort wurde geändert."),
    "password_reset": _("Das Passwort wurde über einen Link aus einer E-Mail neu gesetzt."),
    "password_set": _("Ein Passwort wurde gesetzt."),
    "totp_activated": _("Eine App für Anmeldecodes wurde eingerichtet."),
    "totp_deactivated": _("Die App für Anmeldecodes wurde entfernt."),
    "webauthn_added": _("Ein Passkey wurde eingerichtet."),
    "webauthn_removed": _("Ein Passkey wurde entfernt."),
    "factors_removed": _("Alle zweiten Faktoren wurden entfernt. Die nächste Anmeldung verlangt neue."),
    "recovery_codes_generated": _("Neue Ersatzcodes wurden gemacht. Die alten gelten nicht mehr."),
}
