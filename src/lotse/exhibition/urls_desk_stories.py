"""Addresses of stories at the desk."""

from django.urls import path

from lotse.exhibition.desk import stories, story_media, story_people
from lotse.exhibition.desk import story_invitations as asking

_STORY = "redaktion/geschichten/<uuid:public_id>/"
_PERSON = "redaktion/geschichten/person/<uuid:public_id>/"

desk = [
    path("redaktion/geschichten/", stories.stories, name="stories"),
    path("redaktion/geschichten/neu/", stories.story_new, name="story_new"),
    path("redaktion/geschichten/zurueckgenommen/", story_people.withdrawn, name="withdrawals"),
    path("redaktion/geschichten/aufgabe/<uuid:public_id>/", story_people.task_done, name="withdrawal_task_done"),
    path("redaktion/geschichten/text/<uuid:public_id>/vorlegen/", stories.text_submit, name="story_text_submit"),
    path("redaktion/geschichten/wunsch/<uuid:public_id>/", story_people.wish_answer, name="story_wish"),
    path("redaktion/geschichten/aufnahme/<uuid:public_id>/", story_media.subtitles, name="story_subtitles"),
    path(_PERSON, story_people.person, name="story_person"),
    path(f"{_PERSON}sicherheit/", story_people.person_safety, name="story_person_safety"),
    path(f"{_PERSON}papier/", story_people.person_paper, name="story_person_paper"),
    path(f"{_PERSON}zuruecknehmen/", story_people.person_take_back, name="story_person_take_back"),
    path(f"{_PERSON}link/", story_people.person_link, name="story_person_link"),
    path(_STORY, stories.story, name="story"),
    path(f"{_STORY}schritt/", stories.story_step, name="story_step"),
    path(f"{_STORY}bild/", stories.story_picture, name="story_portrait"),
    path(f"{_STORY}aufnahme/", story_media.recording_add, name="story_recording_add"),
    path(f"{_STORY}person/", story_people.person_add, name="story_person_add"),
    path(f"{_STORY}text/<slug:language>/", stories.story_text, name="story_text"),
    path("mentees/<uuid:public_id>/geschichte/", asking.invite_mentee, name="invite"),
]
