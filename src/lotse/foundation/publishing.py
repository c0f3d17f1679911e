"""What is the same for everybody may be kept by caches, but is asked for again each time: a withdrawal acts at once."""

from hashlib import blake2b

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response


def published(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """With a validator; 304 for whoever has the page already. Answers that set their own rule keep it."""
    if response.streaming or response.status_code != 200 or request.method not in ("GET", "HEAD"):
        return response
    response.headers.setdefault("Cache-Control", "public, no-cache")
    if "no-store" in response.headers["Cache-Control"]:
        return response
    if "ETag" not in response.headers:
        response.headers["ETag"] = f'W/"{blake2b(response.content, digest_size=12).hexdigest()}"'
    answer = get_conditional_response(request, etag=response.headers["ETag"], response=response)
    return answer if isinstance(answer, HttpResponse) else response
