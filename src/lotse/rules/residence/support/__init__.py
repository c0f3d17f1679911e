"""Who can get which benefit or instrument: BAB, BAföG, BvB, AsA, EQ, außerbetriebliche Ausbildung, SGB II, AsylbLG."""
