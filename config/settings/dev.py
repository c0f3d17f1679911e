"""`./lotse run`: the demo on this machine, loopback only."""

from config.settings.base import *  # noqa: F403 - settings modules share one namespace by Django's design

# Compressed once when files change: a phone on a prepaid card loads less than half.
STATIC_ROOT = HOME / "static"
WHITENOISE_USE_FINDERS = False
STORAGES["staticfiles"] = {"BACKEND": "whitenoise.storage.CompressedStaticFilesStorage"}
DEMO = env.bool("LOTSE_DEMO", True)
# Passkeys need a secure origin; browsers accept plain http for localhost.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
