"""Recordings, subtitles and pictures of a story. Files are private; a view gives them out while the release stands."""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models

from lotse.exhibition.models.choices import InterviewKind, PictureKind
from lotse.exhibition.models.records import StoryRecord


class Interview(StoryRecord):
    """A conversation as it was recorded, with its words and chapters."""

    kind = models.CharField(max_length=6, choices=InterviewKind)
    language = models.CharField(max_length=10)
    file = models.FileField(upload_to="stories/interviews/", blank=True)
    content_type = models.CharField(max_length=40, blank=True)
    seconds = models.PositiveIntegerField(null=True, blank=True)
    # Turns in order: {"at": seconds, "speaker": label, "text": words}.
    transcript = models.JSONField(default=list, blank=True)
    # In order: {"at": seconds, "title": words}.
    chapters = models.JSONField(default=list, blank=True)
    # Faces or voices were changed in the file because the safety check asks for it.
    face_changed = models.BooleanField(default=False)
    voice_changed = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"Interview {self.pk}"


class Subtitles(StoryRecord):
    """One WebVTT file of an interview. Those for deaf people name sounds and speakers and are no translation."""

    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="subtitles")
    language = models.CharField(max_length=10)
    for_deaf = models.BooleanField(default=False)
    vtt = models.TextField(max_length=200_000)

    class Meta:
        verbose_name_plural = "subtitles"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["interview", "language", "for_deaf"], name="subtitles_once"),
        ]

    def __str__(self) -> str:
        return f"Subtitles {self.language} {self.pk}"


class Picture(StoryRecord):
    """A portrait or a scene: drawn by the program (`drawing` names it) or uploaded."""

    kind = models.CharField(max_length=8, choices=PictureKind, default=PictureKind.PORTRAIT)
    drawing = models.SlugField(max_length=40, blank=True)
    file = models.FileField(upload_to="stories/pictures/", blank=True)
    # Widths in which smaller copies lie beside the file.
    widths = ArrayField(models.PositiveSmallIntegerField(), default=list, blank=True)
    width = models.PositiveSmallIntegerField(null=True, blank=True)
    height = models.PositiveSmallIntegerField(null=True, blank=True)
    # What somebody who does not see it should know, by language.
    alt_texts = models.JSONField(default=dict, blank=True)
    credit = models.CharField(max_length=120, blank=True)
    place = models.PositiveSmallIntegerField(default=0)
    face_changed = models.BooleanField(default=False)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(drawing="") ^ models.Q(file=""), name="picture_one_source"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"
