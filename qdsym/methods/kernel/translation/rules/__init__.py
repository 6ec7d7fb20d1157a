"""For each rule the script that proves a step's lemma from its premises and its certificate.

The checker accepted the step, so that its conclusion, its premises and its certificate are of the kinds of its rule.
"""

from __future__ import annotations

from collections.abc import Callable

from qdsym.methods.kernel.translation.rules.calculus import growth, telescoping
from qdsym.methods.kernel.translation.rules.instance import instance
from qdsym.methods.kernel.translation.rules.logic import cases, citation, detachment, introduction, rewriting
from qdsym.methods.kernel.translation.rules.matrices import (
    compression,
    conic_sum,
    least_eigenvalue,
    spectral_resolution,
    transposition,
)
from qdsym.methods.kernel.translation.rules.modes import direct_sum
from qdsym.methods.kernel.translation.rules.numbers import extremum, identity, least_value, sign
from qdsym.methods.kernel.translation.rules.paths import differentiation, integration
from qdsym.methods.kernel.translation.rules.traces import positive_determinant, trace_order
from qdsym.methods.kernel.translation.script import Script
from qdsym.proof.trusted.language import steps

RULES: dict[type[steps.Rule], Callable[[Script], None]] = {
    steps.Identity: identity,
    steps.Sign: sign,
    steps.Rewriting: rewriting,
    steps.Introduction: introduction,
    steps.Detachment: detachment,
    steps.Cases: cases,
    steps.Citation: citation,
    steps.Extremum: extremum,
    steps.Growth: growth,
    steps.Telescoping: telescoping,
    steps.LeastValue: least_value,
    steps.Transposition: transposition,
    steps.ConicSum: conic_sum,
    steps.SpectralResolution: spectral_resolution,
    steps.LeastEigenvalue: least_eigenvalue,
    steps.Compression: compression,
    steps.DirectSum: direct_sum,
    steps.TraceOrder: trace_order,
    steps.Differentiation: differentiation,
    steps.Integration: integration,
    steps.PositiveDeterminant: positive_determinant,
    steps.Instance: instance,
}
"""The rules that have a translation."""
