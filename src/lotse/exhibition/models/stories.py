"""A story and its texts: each version of each language is a row, and what somebody released never changes again."""

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models

from lotse.exhibition.models.choices import State
from lotse.exhibition.models.records import PROOF_DUTIES, DeskRecord, StoryRecord
from lotse.exhibition.visitors.words import Trade


class Story(DeskRecord):
    """One story. Its row stays when everything else is erased, so that its address answers "taken back" for ever."""

    # Stands in addresses and on panels; random, because a name in an address cannot be taken back.
    key = models.SlugField(max_length=12, unique=True)
    # For the desk alone.
    working_title = models.CharField(max_length=80, blank=True)
    state = models.CharField(max_length=12, choices=State, default=State.PREPARATION)
    trade = models.CharField(max_length=12, choices=Trade, blank=True)
    # Official key (AGS) of the district; coarse on purpose.
    district_key = models.CharField(max_length=5, blank=True)
    source_language = models.CharField(max_length=10, default="de")
    interview_language = models.CharField(max_length=10, blank=True)
    # Invented for the demonstration; every page that shows it says so.
    is_invented = models.BooleanField(default=False)
    published_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    erased_at = models.DateTimeField(null=True, blank=True)

    duties: ClassVar = PROOF_DUTIES

    class Meta:
        verbose_name_plural = "stories"
        indexes: ClassVar = [models.Index(fields=["state", "-published_at"], name="story_state")]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~models.Q(state=State.PUBLISHED) | models.Q(published_at__isnull=False, withdrawn_at=None),
                name="story_published_when",
            ),
            models.CheckConstraint(
                condition=models.Q(state=State.WITHDRAWN) ^ models.Q(withdrawn_at=None), name="story_withdrawn_when"
            ),
        ]

    def __str__(self) -> str:
        return self.key


class StoryText(StoryRecord):
    """One version of a story in one language. Which one is out of date is computed from `source_version`."""

    language = models.CharField(max_length=10)
    version = models.PositiveIntegerField(default=1)
    # The version of the source text that this one translates; null for the source itself.
    source_version = models.PositiveIntegerField(null=True, blank=True)
    # The person's name as it stands in this language; empty when it is written as in `PortrayedPerson.shown_name`.
    shown_name = models.CharField(max_length=80, blank=True)
    occupation = models.CharField(max_length=120, blank=True)
    title = models.CharField(max_length=120, blank=True)
    lead = models.TextField(max_length=600, blank=True)
    body = models.TextField(max_length=12_000, blank=True)
    quotes = ArrayField(models.CharField(max_length=300), default=list, blank=True, size=5)
    # What the panel asks its visitors.
    question = models.CharField(max_length=200, blank=True)
    changed_at = models.DateTimeField(auto_now=True)
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    # Since when it lies before the people who are portrayed; from then on changing it makes a new version.
    submitted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["story", "language", "version"], name="text_version_once"),
        ]

    def __str__(self) -> str:
        return f"{self.story_id} {self.language} {self.version}"


class ShortLink(DeskRecord):
    """An address short enough for a panel. It is printed and therefore never given to anything else, nor deleted."""

    class Target(models.TextChoices):
        """Where it leads while the story stands; a neutral page afterwards."""

        STORY = "story"
        QUESTION = "question"
        LISTEN = "listen"

    code = models.CharField(max_length=12, unique=True)
    target = models.CharField(max_length=10, choices=Target, default=Target.STORY)
    story = models.ForeignKey(Story, on_delete=models.PROTECT, related_name="short_links", null=True)

    duties: ClassVar = PROOF_DUTIES

    def __str__(self) -> str:
        return self.code
