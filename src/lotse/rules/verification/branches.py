"""Other words for the sectors of § 2a SchwarzArbG, as files of worked cases write them."""

from typing import Final

BRANCHES: Final = {
    "baugewerbe": "bau",
    "gaststaetten": "gastgewerbe",
    "gaststaette": "gastgewerbe",
    "gastronomie": "gastgewerbe",
    "restaurant": "gastgewerbe",
    "hotel": "gastgewerbe",
    "beherbergung": "gastgewerbe",
    "hotel_gaststaetten": "gastgewerbe",
    "taxi": "personenbefoerderung",
    "spedition": "spedition_transport_logistik",
    "transport": "spedition_transport_logistik",
    "logistik": "spedition_transport_logistik",
    "lieferdienst": "plattform_lieferdienst",
    "plattform": "plattform_lieferdienst",
    "schaustellergewerbe": "schausteller",
    "fleisch": "fleischwirtschaft",
    "fleischindustrie": "fleischwirtschaft",
    "bewachung": "wachgewerbe",
    "bewachungsgewerbe": "wachgewerbe",
    "sicherheit": "wachgewerbe",
    "friseur": "friseur_kosmetik",
    "kosmetik": "friseur_kosmetik",
}
