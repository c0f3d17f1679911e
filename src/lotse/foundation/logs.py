"""Logs without personal data: one line per request with the route's name, never its arguments, and no addresses."""

import time
from collections.abc import Callable
from uuid import uuid4

import structlog
from django.http import HttpRequest, HttpResponse

log = structlog.get_logger("lotse.request")


class RequestLogMiddleware:
    """One line per request: method, route, status, milliseconds, request id."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Measure, answer, log."""
        started = time.perf_counter()
        request_id = uuid4().hex[:12]
        response = self.get_response(request)
        match = request.resolver_match
        log.info(
            "request",
            id=request_id,
            method=request.method,
            route=match.view_name if match else None,
            status=response.status_code,
            ms=round((time.perf_counter() - started) * 1000, 1),
        )
        response.headers["X-Request-Id"] = request_id
        return response
