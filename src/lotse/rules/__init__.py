"""Law as readable functions: residence, labour, funding, procedures and the counting of days. Pure Python, no Django.

Five words: *fact* (what is known of a person, with its evidence, or unknown), *rule* (one notion of the law, with its
paragraph), *parameter* (a dated value with its source), *answer* (graded, with conditions and missing facts) and
*explanation* (the tree rule → paragraph → fact → parameter). It must never answer yes where a ground for no is unknown.
"""
