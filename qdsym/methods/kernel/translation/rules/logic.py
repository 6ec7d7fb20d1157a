"""Rules about propositions whatever they speak of."""

from __future__ import annotations

from qdsym.methods.kernel.translation.citations import cited_writer
from qdsym.methods.kernel.translation.lemma import supposed_name
from qdsym.methods.kernel.translation.script import Script
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.proof.trusted.language.propositions import And, Iff, Implies, Not, negation


def rewriting(script: Script) -> None:
    """A hypothesis; or a premise with equations put in."""
    lemma, body = script.lemma, script.step.sequent.proposition
    if not script.step.premises:
        script.conclude()
        lemma.say(f"exact {script.known(body)}.")
        return
    first, *equations = (lemma.steps[p].sequent.proposition for p in script.step.premises)
    script.put_in(equations)
    script.conclude()
    script.says(script.known(first))


def citation(script: Script) -> None:
    """What is taken from the literature is supposed, for all that it speaks of."""
    lemma = script.lemma
    own = cited_writer(lemma.section.statement, script.step).before()
    arguments = [part.name for part in own if part.kind in ("over", "given")]
    lemma.say(f"exact ({' '.join([supposed_name(lemma.index), *arguments])}).")


def introduction(script: Script) -> None:
    """Implications, equivalences and conjunctions."""
    script.conclude()
    match script.step.sequent.proposition:
        case Implies(premise, conclusion):
            script.lemma.say(f"{script.implication(premise, conclusion)}.")
        case Iff(left, right):
            script.lemma.say(f"split; [{script.implication(left, right)}|{script.implication(right, left)}].")
        case And(parts):
            for part in parts[:-1]:
                script.lemma.say(f"split; [exact {script.known(part)}|].")
            script.lemma.say(f"exact {script.known(parts[-1])}.")
        case _:
            raise Untranslated("an introduction of this form")


def detachment(script: Script) -> None:
    """What follows from an implication, an equivalence or a conjunction, forwards or against a negation."""
    lemma, wanted = script.lemma, script.step.sequent.proposition
    script.conclude()
    if term := lemma.fact(wanted):
        lemma.say(f"exact {term}.")
        return
    for body, term in lemma.facts:
        match body:
            case Implies(premise, conclusion):
                ways = [(premise, conclusion, term)]
            case Iff(left, right):
                ways = [(left, right, f"(proj1 {term})"), (right, left, f"(proj2 {term})")]
            case _:
                continue
        for one, other, way in ways:
            if other == wanted and (shown := lemma.fact(one)):
                lemma.say(f"exact ({way} {shown}).")
                return
            if wanted == negation(one) and (no := lemma.fact(negation(other))):
                name = lemma.fresh("h")
                against = script.contradiction(other, "Other'", "No'")
                use = f"pose proof ({way} {name}) as Other'; pose proof {no} as No'; {against}"
                if not isinstance(wanted, Not):
                    lemma.say(f"{script.either(wanted)} as [{name}|{name}]; [exact {name}|exfalso; {use}].")
                else:
                    lemma.say(f"intros {name}; {use}.")
                return
    raise Untranslated("a detachment of this form")


def cases(script: Script) -> None:
    """One conclusion under a relation and under its opposite."""
    lemma = script.lemma
    script.conclude()
    first, second = script.step.premises
    beside = [g for g in lemma.steps[first].sequent.given if g not in lemma.given]
    if len(beside) != 1:
        raise Untranslated("cases of this form")
    (condition,) = beside
    script.values.show(condition)
    name = lemma.fresh("h")
    one = lemma.proved_by(first, {condition: name})
    other = lemma.proved_by(second, {negation(condition): name})
    lemma.say(f"{script.either(condition)} as [{name}|{name}]; [exact {one}|exact {other}].")
