"""Work with residence titles, fiction certificates, visas and without any paper."""

import pytest

from tests.law.residence.asking import TODAY, asked, rows, said

FREE = ("25.1", "25.2", "25.3", "25.5", "25a", "25b", "22", "23.2", "23.4", "23a", "104c", "28", "30", "31", "36a")
WORKER = "status=AE;ae_par=18a;nat=PH;note_text=SPECIFIC_JOB"


@pytest.mark.parametrize("paragraph", FREE)
@pytest.mark.parametrize("question", ["work", "training", "agency_work", "self_employed", "minijob", "volunteer"])
def test_titles_that_allow_everything(paragraph: str, question: str) -> None:
    facts = f"status=AE;ae_par={paragraph};nat=SY"
    assert said(asked(question, f"{facts};paid=no")) == "FREI KEINE"
    assert asked(question, f"{facts};paid=no;note_text=NUR_MIT_ERLAUBNIS").grade == "UNKLAR"


@pytest.mark.parametrize("status", ["DE", "EU", "EEA", "CH", "UK_WA", "FAM_EU", "NE", "DA_EU"])
def test_free_movement_and_settlement(status: str) -> None:
    for question in ("work", "agency_work", "self_employed"):
        assert said(asked(question, f"status={status}")) == "FREI KEINE"


@rows(
    ("work", "status=EU;loss_finding=yes", TODAY, "UNKLAR"),
    ("work", "status=FAM_EU;card=not_yet;proof=none", TODAY, "UNKLAR"),
    ("work", "status=AE;ae_par=25.4", TODAY, "KANN KEINE"),
    ("work", "status=AE;ae_par=25.4a;note_text=GESTATTET", TODAY, "FREI KEINE"),
    ("self_employed", "status=AE;ae_par=25.4b", TODAY, "KANN KEINE"),
    ("work", "status=AE;ae_par=23.1;order_allows_work=yes", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=23.1;order_allows_work=no", TODAY, "UNKLAR KEINE"),
    ("work", "status=AE;ae_par=23.1", TODAY, "UNKLAR"),
    ("work", "status=AE;ae_par=24;nat=UA", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=24;nat=UA;valid_to=2025-03-04;valid_on_2026_02_01=no;applied=none", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=24;nat=UA;valid_to=2025-03-04", TODAY, "UNKLAR"),
    (
        "work",
        "status=AE;ae_par=24;nat=NG;ua_title=permanent;valid_to=2025-03-04;valid_on_2026_02_01=yes",
        TODAY,
        "FREI KEINE",
    ),
    ("work", "status=AE;ae_par=24;nat=NG;ua_title=temporary_student", TODAY, "UNKLAR"),
    ("work", "status=AE;ae_par=24;nat=UA;valid_on_2026_02_01=yes;valid_to=2026-03-04", "2027-03-04", "FREI KEINE"),
    ("work", "status=AE;ae_par=24;nat=UA;valid_on_2026_02_01=yes;valid_to=2028-03-04", "2027-03-05", "UNKLAR"),
    ("work", "status=AE;ae_par=24;nat=UA;valid_to=2025-03-04", "2026-01-31", "UNKLAR"),
    ("work", "status=AE;ae_par=21;note_text=GESTATTET", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=19b", TODAY, "UNKLAR"),
    # Expired.
    ("work", "status=AE;ae_par=25.2;valid_to=2026-11-20;applied=none", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=25.2;valid_to=2026-11-21;applied=none", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=25.2;valid_to=2026-11-20;applied=in_time", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=25.2;valid_to=2026-11-20;applied_on=2026-11-20", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=25.2;valid_to=2026-11-19;applied_on=2026-11-20", TODAY, "UNKLAR"),
    ("work", "status=AE;ae_par=25.2;valid_to=2026-11-20;applied=late", TODAY, "UNKLAR"),
    ("work", "status=AE;ae_par=25.2;valid_to=2026-11-20", TODAY, "UNKLAR"),
    ("work", "status=AE;ae_par=25.2;valid_to=2026-11-20;appeal=yes", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=104c;valid_to=2026-11-20;applied=in_time;applied_for=25b", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=104c;valid_to=2026-11-20;applied=in_time;applied_for=18a", TODAY, "NEIN"),
    # Fictions, visas, nothing.
    ("work", "status=FIKTION;fiktion_kind=81.4;previous=25.5", TODAY, "FREI KEINE"),
    ("work", "status=FIKTION;fiktion_kind=81.4;previous=NE", TODAY, "FREI KEINE"),
    ("work", "status=FIKTION;fiktion_kind=81.4", TODAY, "UNKLAR"),
    ("work", "status=FIKTION;fiktion_kind=81.3;applied_for=18b", TODAY, "NEIN"),
    ("work", "status=FIKTION;fiktion_kind=81.3;applied_for=18b;note_text=GESTATTET", TODAY, "FREI KEINE"),
    ("work", "status=FIKTION;fiktion_kind=81.3;applied_for=24", TODAY, "UNKLAR"),
    ("work", "status=FIKTION;fiktion_kind=81.3;applied_for=24;note_text=NICHT_GESTATTET", TODAY, "NEIN"),
    ("work", "status=FIKTION;fiktion_kind=81.3", TODAY, "UNKLAR"),
    ("work", "status=FIKTION;fiktion_kind=81.3s2", TODAY, "UNKLAR"),
    ("work", "status=FIKTION;fiktion_kind=81.5a;applied_for=18b;card_ordered=yes;noted=no", TODAY, "NEIN"),
    ("work", "status=FIKTION;fiktion_kind=81.5a;applied_for=28;card_ordered=yes;noted=yes", TODAY, "NEIN"),
    ("work", "status=FIKTION;fiktion_kind=81.4;previous=25.5;valid_to=2026-11-01;applied=none", TODAY, "NEIN"),
    ("work", "status=FIKTION;fiktion_kind=none;bamf_decision=refugee;proof=none", TODAY, "UNKLAR"),
    ("work", "status=FIKTION;fiktion_kind=81.3;applied_for=18b;asyl_state=open", TODAY, "NEIN"),
    ("work", "status=VISUM_C;nat=TN", TODAY, "NEIN"),
    ("work", "status=NONE;nat=SY", TODAY, "NEIN"),
    ("work", "status=NONE;nat=FR", TODAY, "FREI KEINE"),
    ("work", "status=NONE;nat=DE", TODAY, "FREI KEINE"),
    ("work", "status=GUEB;nat=IQ", TODAY, "UNKLAR"),
    ("work", "status=VISUM_D;ae_par=16b;days_used=0", TODAY, "FREI KEINE"),
    ("work", "status=VISUM_D;note_text=GESTATTET", TODAY, "FREI KEINE"),
    ("work", "status=VISUM_D", TODAY, "UNKLAR"),
)
def test_other_papers(question: str, facts: str, day: str, expected: str) -> None:
    assert said(asked(question, facts, day)) == expected


@rows(
    ("training", "status=AE;ae_par=16a1", TODAY, "FREI KEINE"),
    ("side_job", "status=AE;ae_par=16a1;hours=20", TODAY, "FREI KEINE"),
    ("side_job", "status=AE;ae_par=16a1;hours=21", TODAY, "NEIN"),
    ("side_job", "status=AE;ae_par=16a1;hours=10", "2024-02-29", "FREI KEINE"),
    ("side_job", "status=AE;ae_par=16a1;hours=11", "2024-02-29", "NEIN"),
    ("side_job", "status=AE;ae_par=16g;hours=21", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=16b;days_used=139", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=16b;days_used=140", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=16b;days_used=139.5;next=full_day", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=16b;days_used=139.5;next=half_day", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=16b;half_days_used=280", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=16b;half_days_used=240", "2024-02-29", "NEIN"),
    ("work", "status=AE;ae_par=16b;days_used=119", "2024-02-29", "FREI KEINE"),
    ("work", "status=AE;ae_par=16b;days_used=120", "2024-02-29", "NEIN"),
    ("work", "status=AE;ae_par=16b;weeks_20h=56;days_used=0", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=16b;weeks_20h=57;days_used=0", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=16b", TODAY, "UNKLAR"),
    ("study_job", "status=AE;ae_par=16b;days_used=140", TODAY, "FREI KEINE"),
    ("internship", "status=AE;ae_par=16b;days_used=140;activity=intern_mandatory", TODAY, "FREI KEINE"),
    ("training", "status=AE;ae_par=16b", TODAY, "KANN ZUSTIMMUNG"),
    ("self_employed", "status=AE;ae_par=16b", TODAY, "KANN KEINE"),
    ("work", "status=AE;ae_par=16d1;hours=20", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=16d1;hours=21;related=no", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=16d1;hours=21;related=yes", TODAY, "KANN ZUSTIMMUNG"),
    ("agency_work", "status=AE;ae_par=16d1;hours=21;related=yes", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=16d3;employer=same;hours=38", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=16d3;employer=other;hours=20", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=16d3;employer=other;hours=21", TODAY, "NEIN"),
    ("agency_work", "status=AE;ae_par=16d3;employer=same;hours=38", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=16d4;hours=21", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=16d5;hours=1", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=16e", TODAY, "NEIN"),
    ("internship", "status=AE;ae_par=16e;activity=intern_voluntary", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=16f_lang;hours=20", "2024-02-29", "NEIN"),
    ("work", "status=AE;ae_par=16f_lang;hours=20", "2024-03-01", "FREI KEINE"),
    ("work", "status=AE;ae_par=16f_lang;hours=21", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=17;hours=20", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=17;hours=20", "2024-02-29", "UNKLAR"),
    ("trial_work", "status=AE;ae_par=17;trial_days_used=13", TODAY, "FREI KEINE"),
    ("trial_work", "status=AE;ae_par=17;trial_days_used=14", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=20", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=20;note_text=NUR_MIT_ERLAUBNIS", TODAY, "UNKLAR"),
    ("training", "status=AE;ae_par=20", TODAY, "KANN ZUSTIMMUNG"),
    ("work", "status=CHANCENKARTE;hours=20", TODAY, "FREI KEINE"),
    ("work", "status=CHANCENKARTE;hours=21;averaging=yes", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=20a;hours=21;averaging=no", TODAY, "NEIN"),
    ("trial_work", "status=CHANCENKARTE;trial_days_here=14;qualified=yes", TODAY, "FREI KEINE"),
    ("trial_work", "status=CHANCENKARTE;trial_days_here=15;qualified=yes", TODAY, "NEIN"),
    ("trial_work", "status=CHANCENKARTE;trial_days_here=5;qualified=no", TODAY, "NEIN"),
    ("work", "status=CHANCENKARTE;hours=20", "2024-05-31", "UNKLAR"),
)
def test_education(question: str, facts: str, day: str, expected: str) -> None:
    assert said(asked(question, facts, day)) == expected


@rows(
    ("work", f"{WORKER};employer=same", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=18a;note_text=GESTATTET", TODAY, "FREI KEINE"),
    ("work", WORKER, TODAY, "UNKLAR"),
    ("employer_change", f"{WORKER};employer=new;insured_months=23", TODAY, "ANSPRUCH ZUSTIMMUNG"),
    ("employer_change", f"{WORKER};employer=new;insured_months=24", TODAY, "ANSPRUCH KEINE"),
    ("employer_change", f"{WORKER};employer=new;insured_months=5;stay_since=2023-11-20", TODAY, "ANSPRUCH KEINE"),
    ("employer_change", f"{WORKER};employer=new;insured_months=5", "2023-11-17", "KANN ZUSTIMMUNG"),
    ("minijob", f"{WORKER};employer=new;insured_months=5", TODAY, "KANN ZUSTIMMUNG"),
    ("agency_work", f"{WORKER};insured_months=23", TODAY, "NEIN"),
    ("agency_work", f"{WORKER};insured_months=24", TODAY, "KANN KEINE"),
    ("agency_work", f"{WORKER};insured_months=6;stay_since=2023-01-01", TODAY, "KANN KEINE"),
    ("agency_work", "status=BLUECARD", TODAY, "NEIN"),
    ("work", "status=BLUECARD;employer=same", TODAY, "FREI KEINE"),
    ("work", "status=BLUECARD;employer=new;salary_ok=yes;job_months=12", TODAY, "FREI KEINE"),
    ("work", "status=BLUECARD;employer=new;salary_ok=no;job_months=12", TODAY, "UNKLAR"),
    ("work", "status=AE;ae_par=18g;employer=new;salary_ok=yes;job_months=2", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=38a;first_permission=2025-11-20", TODAY, "FREI KEINE"),
    ("work", "status=AE;ae_par=38a;first_permission=2025-11-21", TODAY, "UNKLAR 2026-11-22"),
    ("training", "status=AE;ae_par=38a;first_permission=2026-01-01", TODAY, "ANSPRUCH KEINE"),
    ("agency_work", "status=AE;ae_par=38a;first_permission=2026-01-01", TODAY, "NEIN"),
    ("self_employed", "status=AE;ae_par=38a;first_permission=2026-01-01", TODAY, "KANN KEINE"),
    ("work", "status=AE;ae_par=19d;employer=same", TODAY, "FREI KEINE"),
    ("qualified_work", "status=AE;ae_par=19d;employer=new;ae_since=2026-01-01", TODAY, "KANN ZUSTIMMUNG"),
    ("work", "status=AE;ae_par=19d;employer=new;ae_since=2026-01-01", TODAY, "NEIN"),
    ("work", "status=AE;ae_par=19d;employer=new;ae_since=2024-01-01", TODAY, "FREI KEINE"),
    ("job_loss", "status=BLUECARD", TODAY, "ANSPRUCH"),
    ("job_loss", "status=BLUECARD", "2026-08-11", "UNKLAR"),
    ("para_26_1", "nat=JP;job_offer=yes", TODAY, "KANN VORRANG"),
    ("para_26_1", "nat=IN;job_offer=yes", TODAY, "NEIN"),
)
def test_work_titles(question: str, facts: str, day: str, expected: str) -> None:
    assert said(asked(question, facts, day)) == expected


def test_the_change_with_a_blue_card_warns_in_the_first_year() -> None:
    early = asked("work", "status=BLUECARD;employer=new;salary_ok=yes;job_months=11")
    assert early.notes["warn"] == "ABH_may_suspend_30_days"
    assert "warn" not in asked("work", "status=BLUECARD;employer=new;salary_ok=yes;job_months=12").notes


def test_continued_titles_say_until_when() -> None:
    facts = "status=AE;ae_par=24;nat=UA;valid_to=2025-03-04;valid_on_2026_02_01=yes"
    assert str(asked("work", facts).until) == "2027-03-04"
    assert str(asked("work", "status=AE;ae_par=25.2;valid_to=2027-01-31").until) == "2027-01-31"
