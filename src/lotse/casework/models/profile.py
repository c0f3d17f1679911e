"""What a person brings, wants and needs."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils.translation import gettext_lazy as _

from lotse.casework.models.choices import Childcare, Housing, LanguageLevel, Mobility
from lotse.casework.models.records import SEALED_DUTIES, MenteeRecord
from lotse.foundation.sealing import SealedText


class Profile(MenteeRecord):
    """One per mentee. `health` is what the person wants work to take into account; never a diagnosis."""

    class Schooling(models.TextChoices):
        """Highest general schooling."""

        NONE = "none", _("keine Schule")
        SOME = "some", _("einige Jahre")
        BASIC = "basic", _("Hauptschule oder vergleichbar")
        MIDDLE = "middle", _("Realschule oder vergleichbar")
        HIGH = "high", _("Abitur oder vergleichbar")

    class Degree(models.TextChoices):
        """Highest vocational degree."""

        NONE = "none", _("kein Berufsabschluss")
        ON_THE_JOB = "on_the_job", _("angelernt, mit Erfahrung")
        VOCATIONAL = "vocational", _("Berufsabschluss")
        ACADEMIC = "academic", _("Studium")

    class Recognition(models.TextChoices):
        """Where the recognition of the degree stands."""

        NOT_NEEDED = "not_needed", _("nicht nötig")
        OPEN = "open", _("noch nicht beantragt")
        APPLIED = "applied", _("beantragt")
        PARTIAL = "partial", _("teilweise anerkannt")
        FULL = "full", _("anerkannt")
        REFUSED = "refused", _("abgelehnt")

    german_level = models.CharField(max_length=2, choices=LanguageLevel, blank=True)
    german_detail = models.CharField(max_length=120, blank=True)
    # [{"language": "ar", "level": "C2"}, …]
    languages = models.JSONField(default=list, blank=True)
    schooling = models.CharField(max_length=8, choices=Schooling, blank=True)
    school_years = models.PositiveSmallIntegerField(null=True, blank=True)
    degree = models.CharField(max_length=12, choices=Degree, blank=True)
    recognition = models.CharField(max_length=12, choices=Recognition, blank=True)
    occupation = models.CharField(max_length=160, blank=True)
    work_years = models.PositiveSmallIntegerField(null=True, blank=True)
    work_history = models.TextField(blank=True)
    skills = ArrayField(models.CharField(max_length=80), default=list, blank=True)
    licences = ArrayField(models.CharField(max_length=40), default=list, blank=True)
    childcare = models.CharField(max_length=12, choices=Childcare, blank=True)
    children = models.PositiveSmallIntegerField(null=True, blank=True)
    housing = models.CharField(max_length=14, choices=Housing, blank=True)
    mobility = models.CharField(max_length=10, choices=Mobility, blank=True)
    wished_occupation = models.CharField(max_length=160, blank=True)
    wishes = models.TextField(blank=True)
    hours_wished = models.PositiveSmallIntegerField(null=True, blank=True)
    health = SealedText()

    duties: ClassVar = SEALED_DUTIES

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["mentee"], name="one_profile")]

    def __str__(self) -> str:
        return f"Profile {self.pk}"
