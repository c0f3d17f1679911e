"""The programme's own order: programme, funding phase, project, carrier, region, membership, deputyship.

A region is not a carrier is not a project: one carrier may run several, a district may have two, carriers change
between phases, and a carrier may be a public body (with the duty to inform of § 87 AufenthG) or a private one.
"""
