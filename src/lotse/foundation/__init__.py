"""What every room needs and what knows nothing of any room: actor, scoping, journal, sealing, outbox, page.

Words: actor (who acts), scope (what the actor may see), journal (what changed), reading (who looked), seal (class A).
It must never import another room and never grow a corner for leftovers.
"""
