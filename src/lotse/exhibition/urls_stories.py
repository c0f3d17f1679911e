"""Addresses of stories: for everybody, for portrayed people by their link, for the desk."""

from django.urls import path

from lotse.exhibition.visitors import invitation, person, story, story_card, story_media

visitors = [
    path("geschichten/", story.stories, name="stories"),
    path("geschichten/link/", person.lost_link, name="lost_link"),
    path("geschichten/einladung/danke/", invitation.invitation_declined, name="invitation_declined"),
    path("geschichten/einladung/<str:token>/", invitation.invitation, name="invitation"),
    path("geschichten/eigene/<str:token>/", person.own, name="own"),
    path("geschichten/eigene/<str:token>/ja/", person.own_give, name="own_give"),
    path("geschichten/eigene/<str:token>/zuruecknehmen/", person.own_take_back, name="own_take_back"),
    path("geschichten/eigene/<str:token>/wunsch/", person.own_wish, name="own_wish"),
    path("geschichten/eigene/<str:token>/beleg/<uuid:public_id>/", person.own_receipt, name="own_receipt"),
    path("geschichten/<slug:key>/", story.story, name="story"),
    path("geschichten/<slug:key>/karte.png", story_card.story_card, name="story_card"),
]
media = [
    path("medien/<uuid:public_id>/<slug:frame>/<slug:width>.<slug:kind>", story_media.picture, name="story_picture"),
    path("medien/<uuid:public_id>/aufnahme", story_media.recording, name="story_recording"),
    path("medien/<uuid:public_id>/untertitel.vtt", story_media.track, name="story_track"),
]
