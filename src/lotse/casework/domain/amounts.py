"""Amounts as people write them: "2.150,50", "2150,50 €", "2150.5", "1 900"."""

import re
from decimal import Decimal

_PLAIN = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,4})?")
_GROUPED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")


def read_amount(text: str) -> Decimal:
    """The amount; raises ValueError where it can be read in no way or in two.

    With a comma the comma is the decimal sign and dots group. Dots alone group where each is followed by three digits
    ("2.150" is two thousand), else the one dot is a decimal sign ("38.5").
    """
    bare = re.sub(r"[\s\u00a0\u202f']|€|euro?\b", "", text.strip().lower())
    if "," in bare:
        whole, _, cents = bare.partition(",")
        if "." in whole and not _GROUPED.fullmatch(whole):
            raise ValueError(text)
        bare = f"{whole.replace('.', '')}.{cents}" if cents else whole.replace(".", "")
    elif _GROUPED.fullmatch(bare):
        bare = bare.replace(".", "")
    if not _PLAIN.fullmatch(bare):
        raise ValueError(text)
    return Decimal(bare)
