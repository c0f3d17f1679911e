"""Stories of people who arrived, told by themselves, and the travelling exhibition made of them.

Words: story, portrayed person, release (Freigabe: person × medium × language × period), panel (Tafel), booking
(Ausleihe). Never: show what is not released, keep a key of a mentee's file, or make taking back harder than giving.
"""
