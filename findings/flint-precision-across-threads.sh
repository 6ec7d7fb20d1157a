#!/usr/bin/env bash
# python-flint's working precision is one for all threads, and two workprec blocks that overlap leave it wrong for good.
#
# Versions: python-flint 0.9.0.
# One would expect: `with flint.ctx.workprec(bits):` is a context manager as decimal.localcontext is one: what it sets
#   holds in this thread, for the length of the block, and afterwards everything is as it was.
# What happens: the context is one object of the process. A thread computes at the precision of whichever block was
#   entered last in any thread. A block restores what it found when it was entered: if another thread's block was open
#   then, and ends first, the other's precision stays when both are over. Balls remain right, and are wider or slower
#   than what was asked for; whatever reads as many digits as it set gets others.
# What follows: with a thread pool, ask a ball how accurate it is (rel_accuracy_bits) and never the context; set
#   precision in processes, or under a lock.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check python-flint==0.9.0
"$work/venv/bin/python" - <<'PY'
import threading

import flint

before = flint.ctx.prec
entered, left, seen = threading.Event(), threading.Event(), {}


def first():
    with flint.ctx.workprec(2000):
        entered.set()
        inside.wait()
        seen["in a block of 2000 bits"] = flint.arb(2).sqrt().rel_accuracy_bits()
    left.set()


def second():
    entered.wait()
    with flint.ctx.workprec(100):
        inside.set()
        left.wait()


inside = threading.Event()
threads = [threading.Thread(target=target) for target in (first, second)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("bits before:", before, "and when both blocks are over:", flint.ctx.prec)
print("accuracy of √2", *seen.items())
assert before == 53 and flint.ctx.prec == 2000
assert seen["in a block of 2000 bits"] < 110
PY
