"""What a visitor would lose: the secrecy of what she asked, to whoever reads the server's log."""

import io
import logging

from gunicorn.config import Config

from lotse.command.web import QuietLog, _Application, bound_socket


def test_the_server_writes_no_query_and_no_list_of_requests() -> None:
    listener = bound_socket("127.0.0.1", 0, patience=0)
    try:
        settings = _Application(listener, lambda _environ, _start: []).cfg
    finally:
        listener.close()
    assert settings.accesslog is None and settings.logger_class is QuietLog


def test_a_request_that_failed_is_named_without_its_query() -> None:
    log, written = QuietLog(Config()), io.StringIO()
    handler = logging.StreamHandler(written)
    log.error_log.addHandler(handler)
    try:
        log.exception("Error handling request %s %s", "GET", "/kontakt/?ort=Riesa&sprache=ti")
        log.warning("Invalid request from ip=…: Invalid HTTP request line: 'GET /suche/?q=geheim HTTP/1.1 x'")
    finally:
        log.error_log.removeHandler(handler)
    said = written.getvalue()
    assert "/kontakt/?…" in said and "Riesa" not in said and "geheim" not in said and "HTTP/1.1 x'" in said
