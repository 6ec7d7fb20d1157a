"""Independent ways to decide a claim, a room each, and the runner that puts their answers together."""
