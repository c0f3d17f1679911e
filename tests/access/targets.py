"""What each address with an identifier points at. A new address needs a row here, else the matrix fails."""

# Word of tests/access/world.py, by the last part of the route's name.
TARGETS: dict[str, str] = {
    "casework:note_edit": "note",
    "casework:note_undo": "note",
    "casework:paper_edit": "paper",
    "casework:merge_undo": "merge",
    "casework:cell_settle": "cell",
    "casework:paper_remove": "paper",
    "casework:import_done": "import",
    "casework:import_check": "import",
    "casework:import_columns": "import",
    "casework:import_throw_away": "import",
    "casework:step_edit": "step",
    "casework:step_move": "step",
    "casework:step_drop": "step",
    "casework:step_reopen": "step",
    "casework:step_done": "step",
    "casework:step_wait": "step",
    "casework:appointment_edit": "appointment",
    "casework:appointment_result": "appointment",
    "casework:appointment_ics": "appointment",
    "casework:application_edit": "application",
    "casework:outcome_edit": "outcome",
    "casework:outcome_end": "outcome",
    "casework:check_in": "check_in",
    "casework:handover_answer": "handover",
    "casework:handover_take_back": "handover",
    "casework:deputy_end": "deputyship",
    "organisations:member_end": "membership",
    "organisations:offer_withdraw": "offer",
}
# Everything else below mentees/<uuid>/ points at the mentee.
MENTEE_ROUTES_BEGIN = ("mentees/",)
