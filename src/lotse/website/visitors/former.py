"""Which page a former address belongs to. Asked only where no page lies now: a new page at an old address wins."""

from django.conf import settings

from lotse.website.models import FormerAddress
from lotse.website.visitors.tree import Leaf, Tree


def pages_formerly_at(way: str, trees: Tree) -> dict[str, Leaf]:
    """By the language of the address, German first; pages that are not public now are not named."""
    found = dict(FormerAddress.objects.filter(way=way).order_by("language").values_list("language", "page_id"))
    order = sorted(found, key=lambda code: code != settings.LANGUAGE_CODE)
    return {code: trees.by_id[found[code]] for code in order if found[code] in trees.by_id}
