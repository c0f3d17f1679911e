"""Addresses of the virtual exhibition, of what visitors write, and of the short links on panels."""

from django.urls import URLPattern, path

from lotse.exhibition.desk import voices as desk_voices
from lotse.exhibition.desk import voices_answer, voices_figures, voices_paper
from lotse.exhibition.visitors import short_links, virtual, voices

visitors: list[URLPattern] = [
    path("ausstellung/rundgang/", virtual.entrance, name="hall"),
    path("ausstellung/rundgang/ausgang/", virtual.exit_wall, name="hall_exit"),
    path("ausstellung/rundgang/heft/", virtual.booklet, name="hall_booklet"),
    path("ausstellung/rundgang/fragen/", virtual.questions, name="hall_questions"),
    path("ausstellung/rundgang/ohne-netz/", virtual.without_net, name="hall_without_net"),
    path("ausstellung/rundgang/<slug:key>/", virtual.room, name="room"),
    path("ausstellung/nicht-mehr-hier/", short_links.not_here, name="not_here"),
    path("ausstellung/antworten/", voices.answer, name="voice_answer"),
    path("ausstellung/antworten/<slug:key>/", voices.answer, name="voice_answer_to"),
    path("ausstellung/fragen/", voices.ask, name="voice_ask"),
    path("ausstellung/fragen/<slug:key>/", voices.ask, name="voice_ask_of"),
    path("ausstellung/rueckmeldung/", voices.feedback, name="voice_feedback"),
    path("ausstellung/rueckmeldung/<slug:stop>/", voices.feedback, name="voice_feedback_at"),
    path("ausstellung/danke/", voices.thanks, name="voice_thanks"),
    path("ausstellung/danke/<slug:key>/", voices.thanks, name="voice_thanks_for"),
    path("ausstellung/melden/<uuid:public_id>/", voices.report, name="voice_report"),
    path("ausstellung/tablet/", voices.tablet, name="voice_tablet"),
    path("ausstellung/tablet/<slug:key>/", voices.tablet, name="voice_tablet_for"),
]
desk: list[URLPattern] = [
    path("q/<slug:code>/", short_links.follow, name="short_link"),
    path("redaktion/ausstellung/stimmen/", desk_voices.queue, name="voices"),
    path("redaktion/ausstellung/stimmen/zettel/", voices_paper.paper, name="voice_paper"),
    path("redaktion/ausstellung/stimmen/zahlen/", voices_figures.figures, name="voice_figures"),
    path("redaktion/ausstellung/stimmen/<uuid:public_id>/", voices_answer.edit, name="voice_edit"),
    path("redaktion/ausstellung/stimmen/<uuid:public_id>/zeigen/", desk_voices.show, name="voice_show"),
    path("redaktion/ausstellung/stimmen/<uuid:public_id>/nicht-zeigen/", desk_voices.hide, name="voice_hide"),
    path("redaktion/ausstellung/stimmen/<uuid:public_id>/zurueck/", desk_voices.back, name="voice_back"),
]
