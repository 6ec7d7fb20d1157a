"""The two ways in which an expression has no value that is known: outside of the language, or undefined."""


class OutsideClass(Exception):
    """The expression holds something that this arithmetic has no rule for; nothing is concluded from it."""


class Undefined(Exception):
    """The expression has no value here: a zero denominator, or a real function outside its range."""
