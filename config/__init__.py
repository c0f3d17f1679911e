"""Settings, URLs and the WSGI entry: no logic lives here."""
