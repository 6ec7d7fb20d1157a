"""The forward flow of a Gaussian generator, the smoother gain, and the noise a repaired decoder adds.

Forward, V_t = X_t V X_tᵀ + Y_t with X_t = e^{Kt}. The Bayes reverse, run from depth t back to 0, propagates
by the Rauch–Tung–Striebel gain Φ(0←t) = V X_tᵀ V_t⁻¹ (`smoother-gain`), and a repair ΔD(t) of its diffusion
adds N = ∫ Φ ΔD Φᵀ dt to the covariance it returns (`repair-noise`).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import (
    EPSILON,
    Array,
    Matrix,
    Scalar,
    bounded,
    described,
    is_symbolic,
    representable,
    same_dimension,
    symmetric,
    transpose,
)
from qdsym.physics.doublings import SEVERAL, ordinary, unit_flow
from qdsym.physics.flow_in_balls import flow_of_one, gain_and_score_of_one, lacking_of_one_mode
from qdsym.physics.generators import Generator
from qdsym.physics.normal import require_normal
from qdsym.physics.own_axes import on_own_axes
from qdsym.physics.phase_space import is_state, require_state, symplectic_form
from qdsym.physics.positivity import is_nonnegative, rounding
from qdsym.physics.quadrature import NoConvergence, integrate, sign_changes
from qdsym.physics.reversal import minimal_repair
from qdsym.physics.roundings import by_diagonal, doubted, of_gain, of_repair
from qdsym.physics.solving import CONDITION, plain_solve, well_conditioned

_LEAST = 2.0**-1068
"""The rounding of a sum of the least doubles."""
_DOUBTED = 64
"""The share of what it is a difference of below which a repair of one mode is left to balls."""
_TURNS = 64.0
_ROUNDED = 2.0**18
"""The condition of V_t beyond which a schedule has to allow for the rounding of V_t, 5·10⁻¹⁰ of its terms, itself."""


def flow(generator: Generator, time: Scalar) -> tuple[Array, Array]:
    """The channel (X_t, Y_t) of a generator after ``time`` t ≥ 0: X_t = e^{Kt}, Y_t = ∫₀ᵗ e^{Ks} D e^{Kᵀs} ds.

    Arrays ``(..., 2n, 2n)``; the leading axes of ``time`` and of the generator broadcast. K = κI is exact,
    Y_t = D(e^{2κt} − 1)/(2κ). Any other K is balanced by powers of two and doubled up from a step short enough for
    the Taylor series of both, X_{2h} = X_h², Y_{2h} = Y_h + X_h Y_h X_hᵀ: a sum of positive terms, so that, unlike
    in Van Loan's block exponential, nothing cancels and nothing decaying has to be inverted.

    A doubling doubles the relative error of X_h, and those of all h add up to some roundings times 1 + ‖Kt‖ times the
    largest ‖X_s‖‖X_{t−s}‖/‖X_t‖, 0 ≤ s ≤ t, ‖K‖ the largest sum of a row: what a rounding of a K that turns does as
    well. For ‖Kt‖ > 1000 and up to 8 modes both are computed in Arb's balls instead, to the last digits of each entry,
    in some milliseconds, of 8 modes in up to a second; of 9 to 16 modes for ‖Kt‖ > 10⁹, in seconds. A K that turns with
    equal eigenvalues takes longer and for ‖Kt‖ > 10²⁰ may be refused, as may be what roundings make infinite.
    What is below the least normal double, 2.3e-308, may be 0.

    Raises `InvalidInput` for a symbolic generator, a negative time, and a flow beyond double precision.

    >>> from qdsym.physics.generators import additive_noise
    >>> [x.tolist() for x in flow(additive_noise(2), 3)]
    [[[1.0, 0.0], [0.0, 1.0]], [[6.0, 0.0], [0.0, 6.0]]]
    """
    drift, diffusion = _numeric(generator)
    time = bounded(time, "time", 0, expected="a time t ≥ 0", symbolic=False)[..., None, None]
    try:
        with np.errstate(over="ignore", invalid="ignore"):
            if ordinary(diffusion) and ordinary(time):
                source, exponent = diffusion * time, None
            else:  # as mantissas and exponents, of whose product with the time no digit is lost
                parts = np.frexp(diffusion), np.frexp(time)
                source, exponent = parts[0][0] * parts[1][0], parts[0][1] + parts[1][1]
            transfer, noise, far = unit_flow(drift * time, source, exponent)
            times = np.broadcast_to(time[..., 0, 0], far.shape) if far.any() else time
            for at in map(tuple, np.argwhere(far)):
                own, source = (np.broadcast_to(part, transfer.shape)[at] for part in (drift, diffusion))
                transfer[at], noise[at] = flow_of_one(own, source, float(times[at]))
    except InvalidInput:
        raise
    except ValueError:
        shapes = f"leading axes {time.shape[:-2]}, the generator's {generator.drift.shape[:-2]}"
        raise InvalidInput("time", "leading axes that broadcast with the generator's", shapes) from None
    if not (np.isfinite(transfer).all() and np.isfinite(noise).all()):
        remedy = "or ‖Kt‖ < 1e9, with whose rounding those of so many modes grow" if drift.shape[-1] > SEVERAL else ""
        raise InvalidInput("time", "a flow within double precision", f"t up to {time.max():g}", remedy)
    return transfer, noise


def _numeric(generator: object) -> tuple[Array, Array]:
    if not isinstance(generator, Generator) or not isinstance(generator.drift, np.ndarray):
        remedy = "build it from numbers or arrays"
        raise InvalidInput("generator", "a numeric Generator", described(generator), remedy)
    return generator.drift, generator.diffusion


def _numeric_state(generator: Generator, covariance: Matrix) -> Array:
    drift, _ = _numeric(generator)
    if is_symbolic(covariance):
        raise InvalidInput("covariance", "a numeric matrix", described(covariance))
    checked = np.asarray(require_state(covariance), dtype=np.float64)
    same_dimension("covariance", checked, drift, of="the generator")
    return checked


def forward(generator: Generator, covariance: Matrix, time: Scalar) -> Array:
    """The covariance V_t = X_t V X_tᵀ + Y_t after ``time`` t ≥ 0 (see `flow`), an array ``(..., 2n, 2n)``.

    Beside the errors of X and Y that of V_t is some roundings of |X||V||X|ᵀ + |Y|, entry by entry. Raises
    `InvalidInput` as `flow` does, and unless ``covariance`` is a state of the generator's modes.

    >>> from qdsym.physics.generators import attenuator
    >>> forward(attenuator(), [[3, 0], [0, 1]], np.log(2)).round(12).tolist()
    [[2.0, 0.0], [0.0, 1.0]]
    """
    state = _numeric_state(generator, covariance)
    return _carried(state, *flow(generator, time))


def _carried(state: Array, transfer: Array, noise: Array) -> Array:
    try:
        with np.errstate(over="ignore", invalid="ignore"):
            moved = transfer @ state @ transpose(transfer) + noise
    except ValueError:
        shapes = f"leading axes {state.shape[:-2]} and {transfer.shape[:-2]}"
        raise InvalidInput("covariance", "leading axes that broadcast with the time's", shapes) from None
    if not np.isfinite(moved).all():
        raise InvalidInput("covariance", "a covariance that stays within double precision", "an overflow")
    return np.asarray(moved / 2 + transpose(moved) / 2, dtype=np.float64)


def smoother_gain(generator: Generator, covariance: Matrix, time: Scalar) -> Array:
    """The gain Φ(0←t) = V X_tᵀ V_t⁻¹ of the Bayes reverse from depth ``time`` back to 0 (`smoother-gain`).

    ``covariance`` is V at depth 0. Arrays, broadcasting and errors are those of `forward`. The reverse turns
    V_t back into V by the covariance V → Φ V_t Φᵀ + (V − Φ V_t Φᵀ), and Φ(0←0) = I.

    Where V_t is ill-conditioned, or has come of a cancellation, and would be divided by with few of its digits, all is
    computed in Arb's balls, to the last digits of each entry, in about a millisecond for one mode or two. Elsewhere the
    error of Φ_ij is some hundred roundings of √(V_ii/V_t,jj), and what that of `flow` makes of it. What has decayed
    below the least normal double, 2.3e-308, may be 0.

    >>> from qdsym.physics.generators import attenuator
    >>> smoother_gain(attenuator(), [[3, 0], [0, 1]], 2 * np.log(2)).round(12).tolist()
    [[1.0, 0.0], [0.0, 0.5]]
    """
    return _gain(generator, _numeric_state(generator, covariance), time)[0]


def _gain(
    generator: Generator, state: Array, time: Scalar, wanted: Array | None = None
) -> tuple[Array, Array, Array, NDArray[np.bool_]]:
    """The gain, D V_t⁻¹ for the diffusion D that is ``wanted``, V_t, and whether they are none of balls.

    Where V_t is ill-conditioned, it has not the digits to be divided by.
    """
    transfer, noise = flow(generator, time)
    running = _carried(state, transfer, noise)
    drift, state, transfer = (np.broadcast_to(part, running.shape) for part in (generator.drift, state, transfer))
    diffusion = np.broadcast_to(generator.diffusion, running.shape)
    wanted = np.empty((*running.shape[:-1], 0)) if wanted is None else np.broadcast_to(wanted, running.shape)
    with np.errstate(over="ignore"):
        moved = np.einsum("...ij,...ij->...i", np.abs(transfer) @ np.abs(state), np.abs(transfer))
    kept = (moved / CONDITION <= np.diagonal(running, axis1=-2, axis2=-1)).all(axis=-1)
    plain = well_conditioned(running) & kept
    times = np.broadcast_to(np.asarray(time, dtype=np.float64), plain.shape)
    size = running.shape[-1]
    solved = np.empty((*plain.shape, size + wanted.shape[-1], size))
    with representable("covariance"):
        right = np.concatenate([transfer[plain] @ state[plain], wanted[plain]], axis=-1)
        solved[plain] = transpose(plain_solve(running[plain], right))
        for at in map(tuple, np.argwhere(~plain)):
            solved[at] = gain_and_score_of_one(drift[at], diffusion[at], float(times[at]), state[at], wanted[at])
    if not np.isfinite(solved).all():
        raise InvalidInput("covariance", "a gain within double precision", "an overflow")
    return solved[..., :size, :], solved[..., size:, :], running, plain


def repair_noise(
    generator: Generator,
    covariance: Matrix,
    depth: Scalar,
    schedule: Callable[[float], Matrix] | None = None,
) -> Array:
    """The noise N = ∫₀^depth Φ(0←t) ΔD(t) Φ(0←t)ᵀ dt that a repaired Bayes decoder adds to V (`repair-noise`).

    ``covariance`` V and ``generator`` are single matrices ``(2n, 2n)``, ``depth`` one number ≥ 0, in the unit
    of time of the generator, or k increasing ones, gone over once for an array ``(k, 2n, 2n)``. By default
    ΔD(t) is the trace-minimal repair of the Bayes reverse at V_t (`qdsym.physics.reversal.minimal_repair`: one
    mode, or D = δI); otherwise ``schedule(t)`` gives ΔD(t).

    The integral is adaptive Gauss–Legendre, to a relative 10⁻¹³ of √(N_ii N_jj) + √(N_ii V_jj) + √(V_ii N_jj) in each
    entry, split where an eigenvalue of the Bayes CP matrix changes sign; a repair that neither begins at 0 nor lasts
    1/128 of the depth may be passed over. Where the minimal repair of one mode is all but nothing, next to cosh 2r = ν,
    it is computed in Arb's balls, in a tenth of a second, and 0 is 0; of several modes, or of one that turns and bends
    on by more than 64, N then has an error of 10⁻¹⁵ times ∫ k Φ Φᵀ dt, k(t) the largest entry of K^Bayes and D, of
    which the repair is a difference.
    n different modes bend it at up to n places, each of which takes 48 times some milliseconds · (n/60)³: a quarter of
    a second for 10 modes, one for 15, half a minute for 60. Where coupled modes are squeezed so differently that
    `minimal_repair` takes digits, it does so at a thousand places: a second or two for two to four modes, a quarter of
    a minute for eight. Threads of BLAS only cost then, ten times as much and more where processors are shared
    (``OPENBLAS_NUM_THREADS=1``).
    A schedule is checked at every node and at both ends, and only there: `InvalidInput` names ``schedule``, the
    time and the eigenvalue if ΔD(t) ⋡ 0 or M^Bayes(t) + ΔD(t) ⋡ 0 beyond rounding: some ε of the terms of each entry,
    times the condition of V_t in units of its diagonal, and never more than 10⁻⁹ (a `minimal_repair` that has been made
    of a rounded V_t may lack more; add it). It is raised as well for other malformed arguments, for a generator whose
    minimal repair has no closed form, or with which V_t does not stay a state, for noise below the least normal
    double, and, after up to half a minute, for a repair that is too rough or turns too often, some hundred times, to be
    integrated.

    >>> from qdsym.physics.generators import attenuator
    >>> repair_noise(attenuator(), [[4, 0], [0, 0.25]], 1, schedule=lambda t: 3 * np.eye(2)).round(6).tolist()
    [[3.60587, 0.0], [0.0, 0.654739]]
    """
    state = _numeric_state(generator, covariance)
    expected = "one depth ≥ 0, or increasing ones"
    depths = np.asarray(bounded(depth, "depth", 0, expected=expected, symbolic=False), dtype=np.float64)
    for argument, value in (("covariance", state), ("generator", generator.drift)):
        if value.ndim != 2:
            raise InvalidInput(argument, "an array of 2 dimensions", f"shape {value.shape}")
    ends = [float(s) for s in np.atleast_1d(depths).ravel()]
    if depths.ndim > 1 or not ends or any(b <= a for a, b in pairwise(ends)):
        raise InvalidInput("depth", expected, described(depth))
    if schedule is not None and not callable(schedule):
        raise InvalidInput("schedule", "a function of the time", described(schedule))
    asking, given = "depth" if schedule is None else "schedule, depth", f"a depth of {ends[-1]:g}"
    if schedule is None:
        generator, ends = _in_its_own_time(generator, ends)
    shortest = np.array(ends)
    require_normal(shortest, shortest > 0, "depth", "a depth")

    # A completely positive flow makes states of states; of any other each is asked.
    asked = not generator.is_completely_positive()
    seen_in_balls = schedule is None and not asked and _goes_into_balls(generator, ends[-1])
    entered: list[NDArray[np.bool_]] = []

    def put_in(
        gain: Array, added: Array, running: Array, plain: NDArray[np.bool_], rounded: Array, doubt: Array
    ) -> Array:
        reached = np.abs(gain) @ (np.diagonal(added, axis1=-2, axis2=-1) > 0)[..., None]
        entered.append(np.asarray((reached[..., 0] > 0).any(axis=0)))
        rounded = rounded + plain[:, None, None] * of_gain(gain, added, state, running)
        return np.stack([gain @ added @ transpose(gain), rounded, doubt], axis=1)

    def injected(times: Array) -> Array:
        gain, running, plain, reverse = _reversed(generator, state, times, asked)
        if schedule is None:
            added = minimal_repair(reverse)
        else:
            added = _scheduled(schedule, times, generator.drift, reverse, running)
        doubt = doubted(gain, generator.drift, reverse) if seen_in_balls else np.zeros_like(added)
        return put_in(gain, added, running, plain, of_repair(gain, reverse), doubt)

    def lacking(times: Array) -> Array:
        own = generator.drift, generator.diffusion
        return np.reshape([lacking_of_one_mode(*own, float(t), state) for t in times], (-1, 2))

    def injected_exactly(times: Array) -> Array:
        added = on_own_axes(np.maximum(lacking(times), 0), generator.diffusion)
        gain, _, running, plain = _gain(generator, state, times)
        return put_in(gain, added, running, plain, *np.zeros((2, *gain.shape)))

    def defect(times: Array) -> Array:
        return np.asarray(np.linalg.eigvalsh(_reversed(generator, state, times, asked)[-1].cp_matrix()))

    with representable("generator"):
        # The largest sum of a row, whose square no double need hold.
        size = float(max(np.abs(part).sum(axis=-1).max() for part in (generator.diffusion, 2 * generator.drift)))
        # Of one mode the reverse has the trace of K alone.
        one_mode = float(np.abs(generator.diffusion).sum() + np.abs(np.diagonal(generator.drift)).sum())
        slack = 64 * EPSILON * (one_mode if state.shape[-1] == 2 else size)
    with representable("depth"):
        kinks = sign_changes(defect, 0.0, ends[-1], slack) if ends[-1] else []
    # What a long depth holds is over after some units of the generator's time.
    with np.errstate(over="ignore"):
        longer = list(np.float64(16 / size) * 16.0 ** np.arange(512)) if size else []
    if schedule is not None and ends[-1]:
        injected(np.array([0.0, ends[-1]]))

    def summed(function: Callable[[Array], Array], cuts: list[float]) -> tuple[Array, NDArray[np.bool_]]:
        """The integrals up to each depth, and which quadratures they have entered."""
        entered.clear()
        parts, repaired = [np.zeros((3, *state.shape))], []
        for start, end in pairwise((0.0, *ends)):
            edges = [start, *sorted(cut for cut in {*cuts, *longer} if start < cut < end), end]
            with representable("generator, covariance, depth"):
                parts.append(integrate(function, edges, _LEAST, size=by_diagonal) if end else parts[0])
            repaired.append(np.any(entered, axis=0) if entered else np.zeros(len(state), dtype=np.bool_))
        return np.cumsum(parts[1:], axis=0), np.array(repaired)

    try:
        sums, repaired = summed(injected, kinks)
        diagonal = np.diagonal(sums, axis1=-2, axis2=-1)
        # What begins at 0 may be over before any node.
        begun = bool(ends[-1]) and seen_in_balls and abs(defect(np.zeros(1)).min()) <= 4 * slack
        if begun or (diagonal[:, 0] < diagonal[:, 2] / _DOUBTED).any():
            sums, repaired = summed(injected_exactly, sign_changes(lacking, 0.0, ends[-1], slack=0.0))
    except NoConvergence as failure:
        if schedule is None:
            expected = "a repair that bends and turns no more than some hundred times"
            raise InvalidInput("generator, depth", expected, given, "take shorter depths") from None
        expected = "a piecewise smooth repair, of a Bayes reverse within double precision"
        raise InvalidInput("schedule", expected, str(failure), "or less turns, by a shorter depth") from None
    total = sums[:, 0]
    require_normal(np.diagonal(total, axis1=-2, axis2=-1), repaired, asking, "a noise")
    total = total.reshape(*depths.shape, *state.shape)
    return np.asarray(total / 2 + transpose(total) / 2)


def _goes_into_balls(generator: Generator, depth: float) -> bool:
    """Whether it is one mode that does not turn or bend too often for its repair to be asked in balls."""
    if generator.modes != 1 or not generator.diffusion.any():
        return False
    (a, b), (c, d) = generator.drift
    return bool((abs(b) + abs(c) + abs(a - d)) * depth <= _TURNS)


def _in_its_own_time(generator: Generator, ends: list[float]) -> tuple[Generator, list[float]]:
    """The same flow in a unit of time, a power of two, in which its largest rate is of order 1: N has no unit."""
    exponent = int(np.frexp(max(np.abs(generator.drift).max(), np.abs(generator.diffusion).max()))[1])
    scaled = Generator(np.ldexp(generator.drift, -exponent), np.ldexp(generator.diffusion, -exponent))
    with np.errstate(over="ignore", under="ignore"):
        depths = np.ldexp(ends, exponent)
    if not np.array_equal(np.ldexp(depths, -exponent), ends):
        expected = "a depth within double precision in units of the generator's own time"
        raise InvalidInput("depth", expected, f"{ends[0]:g} to {ends[-1]:g}" if len(ends) > 1 else f"{ends[0]:g}")
    try:
        flow(scaled, depths[-1])
    except InvalidInput:
        raise InvalidInput("depth", "a flow within double precision", f"{ends[-1]:g}") from None
    return scaled, [float(x) for x in depths]


def _reversed(
    generator: Generator, state: Array, times: Array, asked: bool
) -> tuple[Array, Array, NDArray[np.bool_], Generator]:
    """The gain, V_t, whether they are none of balls, and the Bayes reverse there."""
    gain, score, running, plain = _gain(generator, state, times, generator.diffusion)
    if asked and not is_state(running).all():
        expected = "a flow in which V_t stays a state"
        remedy = "take a completely positive generator, or a shorter depth"
        raise InvalidInput("generator, depth", expected, "a V_t that is none, at some time up to the depth", remedy)
    with representable("covariance"):
        return gain, running, plain, Generator(generator.drift + score, generator.diffusion)


def _scheduled(
    schedule: Callable[[float], Matrix], times: Array, drift: Array, reverse: Generator, running: Array
) -> Array:
    """ΔD at these times, for the ``drift`` K, its reverse and V_t there."""
    added = np.stack([_one_repair(schedule, float(t), reverse.drift.shape[-1]) for t in times])
    form = symplectic_form(reverse.drift.shape[-1] // 2)
    half = reverse.drift @ form
    # A V_t that doubles hold moves V⁻¹, whatever the scales of the modes, by its condition in units of its diagonal.
    root = np.sqrt(np.diagonal(running, axis1=-2, axis2=-1))
    condition = np.linalg.cond(running / root[..., :, None] / root[..., None, :])
    score = np.minimum(condition, _ROUNDED)[:, None, None] * np.abs(reverse.drift - drift)
    uncertain = rounding(reverse.diffusion, (np.abs(drift) + score) @ np.abs(form))
    uncertain += rounding(added, np.zeros_like(added))
    for name, symmetric_part, skew_half, error in (
        ("ΔD", added, np.zeros_like(added), None),
        ("M^Bayes + ΔD", reverse.diffusion + added, half, uncertain),
    ):
        refused = np.flatnonzero(~is_nonnegative(symmetric_part, skew_half, error))
        if refused.size:
            skew = skew_half - transpose(skew_half)
            lowest = np.linalg.eigvalsh(symmetric_part[refused] + 1j * skew[refused])[..., 0]
            worst = int(np.argmin(lowest))
            got = f"eigenvalue {lowest[worst]:.17g} at time {times[refused[worst]]:.17g}"
            raise InvalidInput("schedule", f"{name} ⪰ 0 at every time", got, "see minimal_repair")
    return added


def _one_repair(schedule: Callable[[float], Matrix], time: float, size: int) -> Array:
    added = np.asarray(symmetric(schedule(time), "schedule", symbolic=False), dtype=np.float64)
    if added.shape != (size, size):
        raise InvalidInput("schedule", f"a {size} × {size} matrix", f"shape {added.shape} at time {time:g}")
    return added
