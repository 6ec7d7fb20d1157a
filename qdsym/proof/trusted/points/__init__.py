"""Exact points: what holds at one, and the search for those that show a domain inhabited or a proposition false."""
