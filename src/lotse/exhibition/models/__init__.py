"""One file per aggregate."""

from lotse.exhibition.models.loans import (
    Host,
    HostContact,
    Loan,
    LoanCount,
    LoanEvent,
    LoanFile,
    Protocol,
    ProtocolLine,
    VisitCount,
)
from lotse.exhibition.models.media import Interview, Picture, Subtitles
from lotse.exhibition.models.panels import Panel, PanelMeasure, PrintFile, PrintRun
from lotse.exhibition.models.people import PersonContact, PortrayedPerson, SafetyCheck, StoryInvitation, Wish
from lotse.exhibition.models.records import DeskRecord, StoryRecord
from lotse.exhibition.models.releases import Release
from lotse.exhibition.models.sets import PanelRepair, PanelSet, PhysicalPanel
from lotse.exhibition.models.stories import ShortLink, Story, StoryText
from lotse.exhibition.models.voices import ScanCount, Voice
from lotse.exhibition.models.withdrawals import Withdrawal, WithdrawalTask

__all__ = [
    "DeskRecord",
    "Host",
    "HostContact",
    "Interview",
    "Loan",
    "LoanCount",
    "LoanEvent",
    "LoanFile",
    "Panel",
    "PanelMeasure",
    "PanelRepair",
    "PanelSet",
    "PersonContact",
    "PhysicalPanel",
    "Picture",
    "PortrayedPerson",
    "PrintFile",
    "PrintRun",
    "Protocol",
    "ProtocolLine",
    "Release",
    "SafetyCheck",
    "ScanCount",
    "ShortLink",
    "Story",
    "StoryInvitation",
    "StoryRecord",
    "StoryText",
    "Subtitles",
    "VisitCount",
    "Voice",
    "Wish",
    "Withdrawal",
    "WithdrawalTask",
]
