"""Tests of the search for derivations."""
