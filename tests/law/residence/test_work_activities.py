"""Activities that are no employment, internships, the duty to live in reception."""

from tests.law.residence.asking import ASYL, DUL, OUT, TODAY, asked, rows, said

NEW = f"{OUT};gestattet_since=2026-10-20"
LONG = f"{OUT};gestattet_since=2026-06-01"
TOLERATED = f"{DUL};stay_since=2024-06-01"


@rows(
    ("hospitation", f"{NEW};integrated=no;paid=no", TODAY, "KEINE_BESCH KEINE"),
    ("hospitation", f"{NEW};integrated=yes;paid=no", TODAY, "NEIN_NOCH 2027-01-21"),
    ("hospitation", f"{NEW};integrated=no;paid=yes", TODAY, "NEIN_NOCH 2027-01-21"),
    ("hospitation", f"{NEW};integrated=no", TODAY, "UNKLAR"),
    ("mag", f"{TOLERATED};weeks=6;assigned_by=BA", TODAY, "KEINE_BESCH KEINE"),
    ("mag", f"{TOLERATED};weeks=7;assigned_by=Jobcenter;severe_obstacles=no", TODAY, "NEIN"),
    ("mag", f"{TOLERATED};weeks=12;assigned_by=BA;severe_obstacles=yes", TODAY, "KEINE_BESCH KEINE"),
    ("mag", f"{TOLERATED};weeks=13;assigned_by=BA;severe_obstacles=yes", TODAY, "NEIN"),
    ("mag", f"{TOLERATED};weeks=7;assigned_by=BA", TODAY, "UNKLAR"),
    ("mag", f"{TOLERATED};days=42;assigned_by=BA", TODAY, "KEINE_BESCH KEINE"),
    ("mag", f"{TOLERATED};weeks=6;assigned_by=employer", TODAY, "SOLL ZUSTIMMUNG"),
    ("agh", f"{ASYL};reception_duty=yes;asyl_reg=2026-11-10", TODAY, "KEINE_BESCH KEINE"),
    ("agh", f"{DUL};duldung_kind=60b", TODAY, "KEINE_BESCH KEINE"),
    ("volunteer", f"{LONG};paid=no", TODAY, "UNKLAR"),
    ("volunteer", f"{LONG};paid=yes", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("school_training", NEW, TODAY, "KEINE_BESCH KEINE"),
    ("school_training", "status=AE;ae_par=16b", TODAY, "UNKLAR"),
    ("school_training", "status=VISUM_C;nat=TN", TODAY, "UNKLAR"),
    ("work", f"{LONG};activity=bvb", TODAY, "UNKLAR"),
    ("internship", f"{LONG};activity=intern_orientation;start=2026-12-01;end=2027-02-28", TODAY, "ANSPRUCH KEINE"),
    ("internship", f"{LONG};activity=intern_orientation;start=2026-12-01;end=2027-03-01", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("internship", f"{LONG};activity=intern_orientation;months=3", TODAY, "ANSPRUCH KEINE"),
    ("internship", f"{LONG};activity=intern_orientation;months=4", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("internship", f"{LONG};activity=intern_orientation;weeks=13", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("internship", f"{TOLERATED};activity=intern_accomp;months=2;same_employer_before=no", TODAY, "SOLL KEINE"),
    ("internship", f"{TOLERATED};activity=intern_accomp;months=2;same_employer_before=yes", TODAY, "SOLL ZUSTIMMUNG"),
    ("internship", f"{TOLERATED};activity=intern_voluntary;months=2", TODAY, "SOLL ZUSTIMMUNG"),
    ("internship", f"{TOLERATED};activity=intern_mandatory;days=200", TODAY, "SOLL KEINE"),
    ("internship", f"{NEW};activity=intern_mandatory;days=90", TODAY, "UNKLAR KEINE"),
    ("internship", f"{NEW};activity=intern_mandatory;days=91", TODAY, "NEIN_NOCH 2027-01-21"),
)
def test_kinds(question: str, facts: str, day: str, expected: str) -> None:
    assert said(asked(question, facts, day)) == expected


def test_short_compulsory_internships_are_asked_about() -> None:
    assert asked("internship", f"{TOLERATED};activity=intern_mandatory;days=90").notes["permission_needed"] == "UNKLAR"
    assert "permission_needed" not in asked("internship", f"{TOLERATED};activity=intern_mandatory;days=91").notes


def token(facts: str, day: str = TODAY) -> str:
    result = asked("reception_duty", f"{ASYL};{facts}", day)
    return str(result.notes.get("token", result.grade.value))


def test_the_duty_to_live_in_reception() -> None:
    family, single = "family_minor=yes;sek_mig_centre=no", "family_minor=no;sek_mig_centre=no"
    assert token(f"{family};reception_since=2026-05-22") == "JA"
    assert token(f"{family};reception_since=2026-05-21") == "UNKLAR"
    assert token(f"{family};reception_since=2026-05-20;land_24m_rule_applied=no") == "NEIN"
    assert token(f"{family};reception_since=2026-05-20") == "UNKLAR"
    assert token(f"{family};reception_since=2026-05-20;land_24m_rule_applied=yes") == "JA"
    assert token(f"{single};reception_since=2025-05-22") == "JA"
    assert token(f"{single};reception_since=2025-05-20") == "UNKLAR"
    assert token(f"{single};reception_since=2025-05-20;land_24m_rule_applied=no") == "NEIN"
    assert token(f"{single};reception_since=2024-11-20") == "NEIN"
    assert token("family_minor=yes;reception_since=2026-05-01;sek_mig_centre=yes;land_24m_rule_applied=no") == "JA"
    assert token("family_minor=no;nat=RS;reception_since=2022-01-01") == "JA"
    assert token("family_minor=yes;nat=RS;reception_since=2022-01-01") == "NEIN"
    assert token("reception_duty=yes") == "JA"
