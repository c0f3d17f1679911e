"""The public checks and the contact finder for other programs: JSON, described by OpenAPI, throttled."""
