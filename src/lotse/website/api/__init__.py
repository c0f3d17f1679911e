"""The public checks for other programs: the same questions and answers as JSON, described by OpenAPI, throttled."""
