"""What is the same for everybody may be kept by caches, but is asked for again each time: a withdrawal acts at once.

The *state of the site* is one value that every change of something public changes, in the same transaction. The page
cache (`foundation.page_cache`), the search and share pictures hold what they made only while the state is the same.
"""

from hashlib import blake2b

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response

from lotse.foundation.clock import today

# Under this name the page cache finds in the WSGI environment that an answer is the same for everybody.
PUBLISHED = "lotse.published"
STATE = "select count(*), coalesce(bit_xor(token), 0) from foundation_publication"


def published_again() -> None:
    """Call where something that visitors see appears, changes or goes, in the same transaction.

    Tables with a trigger (`foundation.database.shown.ShownToVisitors`) do it by themselves.
    """
    with connection.cursor() as cursor:
        cursor.execute("select lotse_published()")


def state_of_site() -> str:
    """A value that is another one after each change of something public, and on another day."""
    with connection.cursor() as cursor:
        cursor.execute(STATE)
        count, mixed = cursor.fetchone() or (0, 0)
    return state_from(count, mixed)


def state_from(count: int, mixed: int) -> str:
    """What the rows of `STATE` say, together with the day: calendars and periods turn at midnight."""
    return f"{count}.{mixed:x}.{today():%j}"


def published(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """With a validator; 304 for whoever has the page already. Answers that set their own rule keep it."""
    if response.streaming or response.status_code != 200 or request.method not in ("GET", "HEAD"):
        return response
    response.headers.setdefault("Cache-Control", "public, no-cache")
    if "no-store" in response.headers["Cache-Control"]:
        return response
    request.META[PUBLISHED] = True
    if "ETag" not in response.headers:
        response.headers["ETag"] = f'W/"{blake2b(response.content, digest_size=12).hexdigest()}"'
    answer = get_conditional_response(request, etag=response.headers["ETag"], response=response)
    return answer if isinstance(answer, HttpResponse) else response
