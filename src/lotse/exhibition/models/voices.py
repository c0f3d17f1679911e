"""What visitors write, and how often the short links on panels were followed: a number a day, nothing about anybody."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q, Value
from django.utils.translation import gettext_lazy as _

from lotse.exhibition.domain.voices import LONGEST, Hint, Kind, State, Way
from lotse.exhibition.models.records import DeskRecord
from lotse.exhibition.visitors.voice_words import AgeGroup, Degree
from lotse.foundation.duties import DataClass, Duties, Erasure, Retention, Scope

KINDS = [
    (Kind.ANSWER.value, _("Antwort")),
    (Kind.QUESTION.value, _("Frage")),
    (Kind.FEEDBACK.value, _("Rückmeldung")),
]
STATES = [
    (State.WAITING.value, _("wartet")),
    (State.SHOWN.value, _("wird gezeigt")),
    (State.HIDDEN.value, _("wird nicht gezeigt")),
]
WAYS = [(Way.PHONE.value, _("Handy")), (Way.TABLET.value, _("Tablet vor Ort")), (Way.PAPER.value, _("Zettel"))]
HINTS = {
    Hint.HATE: _("Wörter, die verletzen können"),
    Hint.LINK: _("eine Internetadresse"),
    Hint.CONTACT: _("Telefonnummer oder E-Mail-Adresse"),
    Hint.LOUD: _("fast nur Großbuchstaben"),
    Hint.REPEATED: _("wiederholte Zeichen"),
}


class Reason(models.TextChoices):
    """Why an entry is not shown."""

    HURTFUL = "hurtful", _("verletzt jemanden")
    PERSONAL = "personal", _("nennt Angaben über eine Person")
    ADVERTISING = "advertising", _("Werbung")
    ASIDE = "aside", _("gehört nicht zur Frage")
    DOUBLE = "double", _("steht schon da")
    ASKED = "asked", _("jemand hat darum gebeten")


class Voice(DeskRecord):
    """One entry: an answer to a panel's question, a question of a visitor's own, or what she thought of the visit."""

    # Empty: the entry is to the whole exhibition or the programme.
    story = models.ForeignKey("exhibition.Story", on_delete=models.CASCADE, related_name="voices", null=True)
    journal_subject = models.GeneratedField(
        expression=Value(0) - F("story_id"), output_field=models.BigIntegerField(), db_persist=True, null=True
    )
    kind = models.CharField(max_length=8, choices=KINDS)
    way = models.CharField(max_length=8, choices=WAYS)
    state = models.CharField(max_length=8, choices=STATES, default=State.WAITING.value)
    # Of the page on which it was written; what the text itself speaks may differ.
    language = models.CharField(max_length=10)
    text = models.CharField(max_length=LONGEST, blank=True)
    first_name = models.CharField(max_length=40, blank=True)
    age = models.CharField(max_length=8, choices=AgeGroup, blank=True)
    place = models.CharField(max_length=60, blank=True)
    # The number of the loan during which it was written, where that is known.
    stop = models.CharField(max_length=20, blank=True)
    learned = models.CharField(max_length=8, choices=Degree, blank=True)
    moved = models.CharField(max_length=8, choices=Degree, blank=True)
    will_tell = models.CharField(max_length=8, choices=Degree, blank=True)
    hints = ArrayField(models.CharField(max_length=8), default=list, blank=True)
    # Made by the page: an entry that is sent twice is one entry.
    client_key = models.UUIDField(unique=True)
    is_invented = models.BooleanField(default=False)
    # What readers of German should know of a text in another language.
    german = models.CharField(max_length=2 * LONGEST, blank=True)
    answer = models.TextField(max_length=1_500, blank=True)
    answer_language = models.CharField(max_length=10, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    # Whoever was asked has agreed to this answer.
    is_agreed = models.BooleanField(default=False)
    reason = models.CharField(max_length=12, choices=Reason, blank=True)
    moderated_at = models.DateTimeField(null=True, blank=True)
    moderated_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    # Somebody asked to take it down; it is off the page until an editor has looked.
    reported_at = models.DateTimeField(null=True, blank=True)
    report = models.CharField(max_length=300, blank=True)
    # An editor looked after a report and shows it again: from now on a report waits for an editor.
    is_confirmed = models.BooleanField(default=False)

    duties: ClassVar = Duties(DataClass.B, Scope.PROJECT, Retention.SHORT, Erasure.DELETE, journal=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["state", "created_at"], name="voice_queue"),
            models.Index(fields=["story", "-moderated_at"], condition=Q(state="shown"), name="voice_shown"),
            models.Index(fields=["stop", "kind"], name="voice_stop"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~Q(state="shown") | (Q(moderated_at__isnull=False) & ~Q(text="")),
                name="voice_shown_by_a_human",
            ),
            models.CheckConstraint(condition=Q(state="hidden") ^ Q(reason=""), name="voice_hidden_why"),
            models.CheckConstraint(condition=Q(answer="") ^ Q(answered_at__isnull=False), name="voice_answered_when"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"

    @property
    def named_hints(self) -> list[str]:
        """What an editor should look at twice, in words."""
        return [str(HINTS[Hint(hint)]) for hint in self.hints]


class ScanCount(models.Model):
    """How often one short link was followed on one day. No address, no time, nothing about who it was."""

    code = models.CharField(max_length=12)
    on = models.DateField()
    count = models.PositiveIntegerField(default=0)

    duties: ClassVar = Duties(DataClass.C, Scope.PROGRAMME, Retention.PERMANENT, Erasure.KEEP, journal=False)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["code", "on"], name="scans_of_a_day")]

    def __str__(self) -> str:
        return f"{self.code} {self.on}"
