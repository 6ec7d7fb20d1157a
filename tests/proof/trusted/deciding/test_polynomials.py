"""Polynomials and quotients: their parts multiply to what they are, limits are kept, and nothing is cancelled."""

from fractions import Fraction

import pytest
from flint import fmpq

from qdsym.proof.trusted.deciding import polynomials
from qdsym.proof.trusted.deciding.polynomials import Collection, Quotient, power, product
from qdsym.proof.trusted.language.no_value import OutsideClass

RING = Collection(4)
a, b, c, d = RING.generators
ONE = RING.one
POINT = (Fraction(3, 2), Fraction(-5, 7), Fraction(11), Fraction(1, 3))


def value(polynomial):
    """The value at a point."""
    total = Fraction(0)
    for monomial, coefficient in polynomial.terms():
        term = Fraction(int(coefficient.p), int(coefficient.q))
        for x, exponent in zip(POINT, monomial, strict=True):
            term *= x ** int(exponent)
        total += term
    return total


def number(quotient):
    """The value of a quotient at a point."""
    result = value(quotient.numerator)
    for factor, exponent in quotient.denominator.items():
        result /= value(factor.value) ** exponent
    return result


SOME = [
    ONE,
    -ONE,
    7 * ONE,
    a,
    -3 * a * b**2,
    a + b,
    2 * a**2 - 2 * b**2,
    (a + b) ** 2 * c / 3,
    a * b * (c - d) ** 3,
    -a - b,
]


@pytest.mark.parametrize("polynomial", SOME)
def test_a_polynomial_is_the_product_of_its_parts(polynomial):
    """A rational, powers of generators, and what is left, which begins with 1 and has no monomial."""
    known = RING.known(polynomial)
    lead, powers, rest = known.split
    whole = rest.value * lead
    for k, exponent in powers.items():
        assert exponent > 0
        whole *= RING.generators[k] ** exponent
    assert whole == polynomial
    assert rest.value.leading_coefficient() == 1
    assert all(int(e) == 0 for e in rest.value.term_content().degrees())
    assert rest is RING.known(rest.value)


@pytest.mark.parametrize("polynomial", SOME)
def test_a_polynomial_is_the_product_of_its_factors(polynomial):
    """A rational and powers of irreducible ones that begin with 1."""
    content, factors = RING.known(polynomial).factors
    whole = RING.one * content
    for factor, exponent in factors:
        assert factor.value.leading_coefficient() == 1
        assert factor.used
        assert len(factor.factors[1]) == 1
        assert factor is RING.known(factor.value)
        whole *= factor.value**exponent
    assert whole == polynomial


def test_how_many_factors_there_are():
    """Of a difference of squares two, of a constant none."""
    assert len(RING.known(a**2 - b**2).factors[1]) == 2
    assert RING.known(5 * ONE).factors == (5, ())
    assert [times for _, times in RING.known((a + b) ** 2 * c).factors[1]] in ([2, 1], [1, 2])
    assert RING.known(-2 * a).factors[0] == -2
    assert RING.known(3 - 6 * b).factors[0] == -6


def test_equal_polynomials_are_one_object():
    """And others are others, also with as many terms, the same degree and the same beginning."""
    assert RING.known((a + b) ** 2) is RING.known(a**2 + 2 * a * b + b**2)
    same = [a + b, a + c, a - b, 2 * a + b, a + b + 1, a**2 + b]
    assert len({id(RING.known(one)) for one in same}) == len(same)
    assert RING.known(RING.zero) is RING.known(a - a)


def test_which_generators_occur():
    """Those of a degree above 0; in 0 and 1 none."""
    assert RING.known(a * c + c).used == (0, 2)
    assert RING.known(ONE).used == ()
    assert RING.known(RING.zero).used == ()
    assert RING.known(a * c**2 + c).degrees == (1, 0, 2, 0)


def test_other_elements_of_a_ring():
    """Constants, terms, and what is widened from a smaller ring."""
    assert RING.constant(2, 6) == fmpq(1, 3)
    assert RING.constant(5) == 5
    assert RING.from_terms({(1, 0, 2, 0): fmpq(3)}) == 3 * a * c**2
    small = Collection(4)
    assert RING.widened(small.generators[1] + 1) == b + 1


def test_limits():
    """Of terms, powers and coefficients; what is within them has the value that it should."""
    assert power(a + b, 3) == (a + b) ** 3
    assert power(a, 10**6) == a ** (10**6)
    assert power(RING.zero, 3) == 0
    assert power(RING.zero, 0) == 1
    assert power(2 * ONE, 10) == 1024
    assert power(-ONE, 10**8 + 1) == -1
    assert product(a + b, a - b) == a**2 - b**2
    assert power(a + b + c + d, 40) == (a + b + c + d) ** 40
    for base, exponent in (
        (a + 1, polynomials.TERMS + 1),
        (a + b + c + d, 60),
        (2 * ONE, 10**6),
        (a, 10**10),
        (a * fmpq(1, 3), 10**6),
        ((a + 1) * 2**50, 5000),
    ):
        with pytest.raises(OutsideClass, match="too large"):
            power(base, exponent)
    many = sum((a**k for k in range(1500)), RING.zero)
    other = sum((b**k for k in range(1500)), RING.zero)
    with pytest.raises(OutsideClass, match="too large"):
        product(many, other)
    with pytest.raises(OutsideClass, match="too large"):
        product(many, sum((b**k for k in range(20)), RING.zero))
    with pytest.raises(OutsideClass, match="too large"):
        RING.known(sum((a**k * b ** (k // 2) for k in range(1, 2100)), RING.one)).factors  # noqa: B018


def powers(generator, number):
    """So many powers of a generator, from 1 on."""
    return sum((generator**k for k in range(number)), RING.zero)


@pytest.mark.parametrize(
    ("made", "fine"),
    [
        (lambda: power(a + 1, 9), True),
        (lambda: power(a + 1, 10), False),
        (lambda: power(powers(a, 4), 2), True),
        (lambda: power(powers(a, 5), 2), False),
        (lambda: power(powers(a, 11), 1), True),
        (lambda: power(powers(a, 11), 0), True),
        (lambda: power(a, 50), True),
        (lambda: power(a, 51), False),
        (lambda: power(2 * a, 20), True),
        (lambda: power(2 * a, 21), False),
        (lambda: power(3 * a + b, 14), False),
        (lambda: power(a * fmpq(2, 3), 15), True),
        (lambda: power(a * fmpq(2, 3), 16), False),
        (lambda: power(2**70 * ONE, 1), True),
        (lambda: power(a, 1), True),
        (lambda: product(a + b, c + d), True),
        (lambda: product(powers(a, 5), powers(b, 2)), True),
        (lambda: product(powers(a, 6), powers(b, 2)), False),
        (lambda: product(powers(a, 40), powers(a, 25) * 0 + 1), False),
        (lambda: Quotient(powers(a, 5), {}) + Quotient(powers(b, 6), {}), True),
        (lambda: Quotient(powers(a, 6), {}) + Quotient(powers(b, 6), {}), False),
        (lambda: RING.known(powers(a, 5) * b).factors, True),
        (lambda: RING.known(powers(a, 6) * b).factors, False),
    ],
)
def test_a_limit_is_kept_and_reached(made, fine, monkeypatch):
    """What is as large as it may be is there, and what is one larger is not."""
    for name, limit in (("TERMS", 10), ("BITS", 60), ("EXPONENT", 50), ("FACTORED", 5)):
        monkeypatch.setattr(polynomials, name, limit)
    if fine:
        made()
    else:
        with pytest.raises(OutsideClass, match="too large"):
            made()


def test_a_long_product_is_not_begun():
    """Also where few terms would be left of it."""
    assert len(product(powers(a, 1000), powers(a, 2000))) == 2999
    with pytest.raises(OutsideClass, match="too large"):
        product(powers(a, 1000), powers(a, 2001))


def quotient(numerator, *below):
    """A quotient over powers."""
    return Quotient(numerator, {RING.known(factor): exponent for factor, exponent in below})


QUOTIENTS = [
    quotient(a),
    quotient(ONE, (a, 1)),
    quotient(b, (a, 1)),
    quotient(b, (a, 2), (c, 1)),
    quotient(a + b, (a + b, 1)),
    quotient(c, (c, 1), (a, 1)),
    quotient(-2 * ONE),
]


@pytest.mark.parametrize("left", QUOTIENTS, ids=lambda q: str(q.numerator))
@pytest.mark.parametrize("right", QUOTIENTS, ids=lambda q: str(q.numerator))
def test_arithmetic_of_quotients(left, right):
    """Is that of their values, and what stood below stays below."""
    assert number(left + right) == number(left) + number(right)
    assert number(left - right) == number(left) - number(right)
    assert number(left * right) == number(left) * number(right)
    assert number(-left) == -number(left)
    for result in (left + right, left * right):
        for part in (left, right):
            assert all(result.denominator.get(factor, 0) >= exponent for factor, exponent in part.denominator.items())
    for factor, exponent in (left + right).denominator.items():
        assert exponent == max(left.denominator.get(factor, 0), right.denominator.get(factor, 0))
    for factor, exponent in (left * right).denominator.items():
        assert exponent == left.denominator.get(factor, 0) + right.denominator.get(factor, 0)


@pytest.mark.parametrize("other", QUOTIENTS, ids=lambda q: str(q.numerator))
def test_zero(other):
    """Adds nothing, and times anything is 0; over what, does not matter."""
    for zero in (quotient(RING.zero), quotient(RING.zero, (b, 1))):
        assert zero + other is other
        assert other + zero is other
        for result in (zero * other, other * zero):
            assert not result.numerator
            assert result.denominator == {}
        assert number(other) != 0


def test_a_new_quotient_is_not_reduced():
    """Nor is its sign known."""
    assert not quotient(a).normal
    assert quotient(a).signed is None
    assert quotient(a).over({RING.known(b): 2}) == a * b**2
