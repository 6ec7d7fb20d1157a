"""Independent routes to each claim, and the runner that puts their answers together."""
