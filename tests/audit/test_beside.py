"""Places beside those that a search draws: what moves moves there, too."""

from fractions import Fraction

from qdsym.audit.refutation.falsifier import Falsifier
from qdsym.proof import Domain, ModeVariable, Relation, real_symbols

(nu,) = real_symbols("nu")


def test_a_place_on_a_surface_moves_as_declared():
    """ν̇ = −1 on ν = 2, as everywhere."""
    domain = Domain((nu,), (nu >= 1,), modes=(ModeVariable(nu, -1),))
    falsifier = Falsifier(domain)
    places = [falsifier.searcher.at({nu: Fraction(k)}) for k in (3, 4)]
    looked_at = [p for near in falsifier._beside(places, (Relation(nu, ">", 2),), ()) for p in near]
    assert len(looked_at) > len(places)
    assert all(place.rates == {nu: -1} for place in looked_at)
