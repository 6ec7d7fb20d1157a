"""For all tests: what costs time and is the same for each of them."""

import gc

# Expressions are many small objects that live on in caches; looking through all of them again and again finds nothing.
gc.set_threshold(100_000, 20, 20)
