"""The two ways in which an expression can fail to have a value that the kernel knows."""


class OutsideClass(Exception):
    """The expression holds something that this arithmetic has no rule for; nothing is concluded from it."""


class Undefined(Exception):
    """The expression has no value here: a zero denominator, or a real function outside its range."""
