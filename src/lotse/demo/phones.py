"""Telephone numbers that are never given to anybody.

Source: Bundesnetzagentur, "Rufnummern für Medienproduktionen (Drama Numbers)", Mitteilung 148/2021, Amtsblatt 7/2021:
five blocks of 1,000 in the local networks of Berlin, Frankfurt, Hamburg, Köln and München (the notice as reported by
the trade press), ten single mobile numbers and two blocks of 100 (as listed in public source code; two of the numbers
also in newspapers). There is none for a Saxon network. 210 mobile numbers cannot be unique among thousands.
"""

LANDLINES = tuple(
    f"{block}{last:03d}"
    for block in ("030 23125", "069 90009", "040 66969", "0221 4710", "089 99998")
    for last in range(1000)
)
MOBILES = (
    "0152 28817386",
    "0152 28895456",
    "0152 54599371",
    "0172 9925904",
    "0172 9968532",
    "0172 9973185",
    "0172 9973186",
    "0172 9980752",
    "0174 9091317",
    "0174 9464308",
    *(f"0171 39200{last:02d}" for last in range(100)),
    *(f"0176 040690{last:02d}" for last in range(100)),
)
