"""How residence titles and papers are called in lists, and which paragraph each stands for.

Sources: AufenthG, AsylG, FreizügG/EU, StAG as of November 2026. The codes AE, NE, DULDUNG, GESTATTUNG and FIKTION
are the programme's; the others follow their style. Order matters: the special term eats its words before the
general one sees them.
"""

from __future__ import annotations

import re

AE, NE, DULDUNG, GESTATTUNG, FIKTION = "AE", "NE", "DULDUNG", "GESTATTUNG", "FIKTION"
VISUM, EU, DE, GUEB, AKN, ASYLGESUCH = "VISUM", "EU", "DE", "GUEB", "AKN", "ASYLGESUCH"
DAUERAUFENTHALT_EU = "DAUERAUFENTHALT_EU"

STATUS_LABELS: dict[str, str] = {
    AE: "Aufenthaltserlaubnis",
    NE: "Niederlassungserlaubnis",
    DAUERAUFENTHALT_EU: "Erlaubnis zum Daueraufenthalt-EU",
    DULDUNG: "Duldung",
    GESTATTUNG: "Aufenthaltsgestattung",
    FIKTION: "Fiktionsbescheinigung",
    VISUM: "Visum",
    EU: "Freizügigkeit (EU)",
    DE: "Deutsche Staatsangehörigkeit",
    GUEB: "Grenzübertrittsbescheinigung",
    AKN: "Ankunftsnachweis",
    ASYLGESUCH: "Asylgesuch",
}

# (pattern on folded text, status, paragraph or None, surely so?)
TERMS: tuple[tuple[re.Pattern[str], str, str | None, bool], ...] = tuple(
    (re.compile(pattern), status, paragraph, is_sure)
    for pattern, status, paragraph, is_sure in (
        # Permanent residence and citizenship.
        (r"(erl\w*\.? zum )?(eu-?\s?)?daueraufenth\w*\.?(\s?-?\s?eu\b)?|\bda-?eu\b", DAUERAUFENTHALT_EU, None, True),
        (
            r"niederlassungs?-?\s?(erl\w*)?\.?|niederlassung\w*|\bne\b|\bniederl\.(\s?erl\w*\.?)?|\bnerl\b\.?",
            NE,
            None,
            True,
        ),
        (r"unbefr\w*\.?( ae\b| aufenth\w*\.?)?", NE, None, False),
        (
            r"eingebuerg\w*|einbuergerung erfolgt|\bdeutsche?r?\b( staatsang\w*\.?)?|\bdt\.? staatsang\w*\.?|\bdt\. "
            r"pass",
            DE,
            None,
            True,
        ),
        (r"spaetaussiedler\w*", DE, None, False),
        # Free movement.
        (r"aufenthaltskarte(\s?eu)?", EU, None, False),
        (
            r"(eu|unions)-?\s?buerger\w*|freizueg\w*(/eu)?|\beu-?\s?(staatsang\w*|freizueg\w*|auslaender\w*)",
            EU,
            None,
            True,
        ),
        # Residence permits by their names.
        (r"blaue karte(\s?-?\s?eu)?|blue\s?card(\s?eu)?|\bbk-?eu\b", AE, "18g", True),
        (r"chancen-?\s?(aufenth\w*\.?(recht)?|ar\b|auf\.)(\s?recht)?", AE, "104c", True),
        (r"chancenkarte", AE, "20a", True),
        (r"ausbildungs-?\s?(aufenth\w*|ae\b)(erl\w*)?\.?", AE, "16g", True),
        (
            r"(subs?id\w*|subs?\.?)\s?-?(schutz\w*|schutzber\w*|geschuetzt\w*)|\bsubs?id\w*|\bsubs\b\.?|"
            r"internat\w*\.? schutz(?! beantr)",
            AE,
            "25.2",
            True,
        ),
        (
            r"anerk\w*\.?\s(gfk-?\s?)?fluechtl\w*\.?|fluechtl\w*\.?[\s,(-]*(anerk\w*|zuerk\w*|gfk)\.?|"
            r"fluechtl\w*\.?-?(eigensch\w*|status|schutz)\.?",
            AE,
            "25.2",
            True,
        ),
        (r"\bgfk\b(-?\s?fluechtl\w*)?|konventionsfl\w*|konventionspass", AE, "25.2", True),
        (r"\bfluechtl\w*\.?", AE, "25.2", False),
        (r"asylber\w*\.?|anerk\w*\.? asyl\w*|asyl (anerk\w*|gewaehrt)", AE, "25.1", True),
        (r"(nat\w*\.? )?abschieb(e|ungs?)-?\s?(verbot\w*|hindern\w*)|\bavb\b|\babschv\b", AE, "25.3", True),
        (
            r"(vor(ue|u)b\w*\.?|temp\w*\.?|zeitw\w*\.?) schutz\w*|massenzustr\w*|\b(ukr\w*|ua)[ -](fluechtl|schutz)\w*",
            AE,
            "24",
            True,
        ),
        (r"gut integr\w*\.? (jug\w*\.?|hera\w*\.?)\w*", AE, "25a", True),
        (r"nachh\w*\.? integr\w*\.?|gute integration", AE, "25b", True),
        (r"haertefall\w*", AE, "23a", True),
        (r"resettl\w*", AE, "23.4", True),
        (r"fachkraft mit (berufs)?ausb\w*\.?", AE, "18a", True),
        (r"fachkraft mit akad\w*\.?( ausb\w*)?|akad\w*\.? fachkraft", AE, "18b", True),
        (r"familien(nachzug|zusammen\w*)|fam\.?-?nachzug|ehegattennachzug", AE, None, True),
        # Papers without a title. "Duldung" with a name of its own first.
        (r"ausb\w*\.?-?\s?duld\w*\.?|\babd\b", DULDUNG, "60c", True),
        (r"besch\w*\.?-?\s?duld\w*\.?", DULDUNG, "60d", True),
        (r"duldung (\")?light(\")?|(ungekl\w*\.?|unkl\w*\.?|ohne gekl\w*\.?) ident\w*\.?", DULDUNG, "60b", True),
        (r"\bduld\w*\.?|\bdld\w*\.?|\bgeduld\w*|auss\w*\.? d\w*\.? abschieb\w*\.?", DULDUNG, None, True),
        (r"aufenth\w*\.?-?\s?gest\w*\.?|\bgestatt\w*\.?|\bgestt?\b\.?|^ag\b|\bag$|\baufg\b", GESTATTUNG, None, True),
        (
            r"asylbewerb\w*\.?|asylsuch\w*|asylverf\w*\.?|im verfahren|asylantragst\w*|asylantrag\w*( gestellt)?",
            GESTATTUNG,
            None,
            False,
        ),
        (r"asylgesuch\w*", ASYLGESUCH, None, True),
        (r"ankunftsnachw\w*\.?|\bakn\b|\bbuema\b", AKN, None, True),
        (r"fikt\w*\.?(-?\s?besch\w*\.?)?|\bfb\b$", FIKTION, None, True),
        (r"grenzuebertr\w*\.?(-?\s?besch\w*\.?)?|\bgueb\b", GUEB, None, True),
        (r"\w*visum\b|\bvisa\b", VISUM, None, True),
        # General words last.
        (r"aufenthaltst\w*\.?|\bat\b|anerkannt\w*|\bschutzstatus\b", AE, None, False),
        (r"aufenth\w*\.?-?\s?erl\w*\.?|\b(befr\w*\.? )?ae\b\.?|\baufenth\w*\.? ?erl\w*\.?", AE, None, True),
    )
)

# Sections of the AufenthG that name a status; everything else from 16 to 38a is a residence permit.
SECTION_STATUS: dict[str, str] = {
    "6": VISUM,
    "9": NE,
    "9a": DAUERAUFENTHALT_EU,
    "9b": DAUERAUFENTHALT_EU,
    "9c": DAUERAUFENTHALT_EU,
    "18c": NE,
    "26.3": NE,
    "26.4": NE,
    "28.2": NE,
    "35": NE,
    "21.4": NE,
    "55": GESTATTUNG,
    "63": GESTATTUNG,
    "63a": AKN,
    "60a": DULDUNG,
    "60b": DULDUNG,
    "60c": DULDUNG,
    "60d": DULDUNG,
    "81": FIKTION,
    "38a": AE,
}
PERMIT_SECTIONS = frozenset(
    {
        "4", "7", "16", "16a", "16b", "16c", "16d", "16e", "16f", "16g", "17", "17a", "18", "18a", "18b", "18d",
        "18e", "18f", "18g", "19", "19a", "19b", "19c", "19d", "19e", "19f", "20", "20a", "20b", "21", "22",
        "23", "23a", "24", "25", "25a", "25b", "28", "29", "30", "31", "32", "33", "34", "36", "36a", "37",
        "38", "38a", "39", "104a", "104b", "104c",
    }
)  # fmt: skip
# Where the subsection says nothing that the section does not say.
SECTIONS_WITHOUT_SUBSECTION = frozenset(
    ["24", "104c", "18a", "18b", "18g", "16g", "25a", "25b", "60a", "60b", "60c", "60d", "23a", "9a", "55", "36a"]
)
# The section that every paper of this kind is based on: not worth noting.
USUAL_SECTIONS: dict[str, frozenset[str]] = {
    DULDUNG: frozenset({"60a"}),
    GESTATTUNG: frozenset({"55", "55.1", "63"}),
    FIKTION: frozenset({"81"}),
    NE: frozenset({"9", "9.1", "9.2"}),
    DAUERAUFENTHALT_EU: frozenset({"9a", "9b", "9c"}),
    AKN: frozenset({"63a"}),
    VISUM: frozenset({"6", "6.3"}),
}
