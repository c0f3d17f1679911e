"""A mail server for tests with several processes: each mail becomes a file named after its Message-ID."""

import os
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.core.mail.backends.base import BaseEmailBackend


class MailboxBackend(BaseEmailBackend):
    """Writes one file for each mail, with its id as the first line."""

    def send_messages(self, email_messages: Any) -> int:
        """Deliver."""
        folder = Path(os.environ["LOTSE_TEST_MAILBOX"])
        for message in email_messages:
            (folder / uuid4().hex).write_text(f"{message.extra_headers['Message-ID']}\n{message.body}")
        return len(email_messages)
