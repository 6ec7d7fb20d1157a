"""The method `precision`: a claim computed a second time at high precision, from the definitions where it can be."""
