"""One file per aggregate."""

from lotse.exhibition.models.media import Interview, Picture, Subtitles
from lotse.exhibition.models.people import PersonContact, PortrayedPerson, SafetyCheck, StoryInvitation, Wish
from lotse.exhibition.models.records import DeskRecord, StoryRecord
from lotse.exhibition.models.releases import Release
from lotse.exhibition.models.stories import ShortLink, Story, StoryText
from lotse.exhibition.models.withdrawals import Withdrawal, WithdrawalTask

__all__ = [
    "DeskRecord",
    "Interview",
    "PersonContact",
    "Picture",
    "PortrayedPerson",
    "Release",
    "SafetyCheck",
    "ShortLink",
    "Story",
    "StoryInvitation",
    "StoryRecord",
    "StoryText",
    "Subtitles",
    "Wish",
    "Withdrawal",
    "WithdrawalTask",
]
