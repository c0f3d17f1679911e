"""Addresses of the day, the list, steps, appointments."""

from django.urls import URLPattern, path

from lotse.casework.views import appointments, mentees, step, today, waiting

MENTEE = "mentees/<uuid:public_id>/"
STEP = "schritte/<uuid:public_id>/"
APPOINTMENT = "termine/<uuid:public_id>/"

urlpatterns: list[URLPattern] = [
    path("heute/", today.today, name="today"),
    path("mentees/", mentees.mentees, name="mentees"),
    path("mentees/liste.xlsx", mentees.mentees_export, name="mentees_export"),
    path("worauf-wird-gewartet/", waiting.waiting, name="waiting"),
    path(f"{MENTEE}schritt/", step.step_new, name="step_new"),
    path(f"{MENTEE}wege/", step.steps_from_template, name="steps_from_template"),
    path(STEP, step.step_edit, name="step_edit"),
    path(f"{STEP}erledigt/", step.step_done, name="step_done"),
    path(f"{STEP}ball/", step.step_wait, name="step_wait"),
    path(f"{STEP}streichen/", step.step_drop, name="step_drop"),
    path(f"{STEP}wieder/", step.step_reopen, name="step_reopen"),
    path(f"{STEP}platz/", step.step_move, name="step_move"),
    path("termine/", appointments.appointments, name="appointments"),
    path("termine/abonnieren/", appointments.calendar_open, name="calendar_open"),
    path("termine/abbestellen/", appointments.calendar_close, name="calendar_close"),
    path(f"{MENTEE}termin/", appointments.appointment_new, name="appointment_new"),
    path(APPOINTMENT, appointments.appointment_edit, name="appointment_edit"),
    path(f"{APPOINTMENT}ergebnis/", appointments.appointment_result, name="appointment_result"),
    path(f"{APPOINTMENT}termin.ics", appointments.appointment_ics, name="appointment_ics"),
    path("kalender/<str:token>.ics", appointments.calendar_feed, name="calendar_feed"),
]
