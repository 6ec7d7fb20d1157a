"""For all tests: what costs time and is the same for each of them."""

import gc

from hypothesis import HealthCheck, settings

# How long an example takes says nothing of what is tested.
settings.register_profile("untimed", settings.default, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

# Expressions are many small objects that live on in caches; looking through all of them again and again finds nothing.
gc.set_threshold(100_000, 20, 20)
