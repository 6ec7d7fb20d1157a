"""What is remembered is remembered of the objects themselves."""

from qdsym.proof.trusted.language import memory
from qdsym.proof.trusted.language.memory import remembered


def test_answers_are_kept_of_objects_and_not_of_what_equals_them():
    """Of one object, and of several in their order."""
    asked = []

    @remembered
    def listed(*arguments):
        asked.append(arguments)
        return len(asked)

    one, same, other = [1], [1], [2]
    assert [listed(one), listed(one), listed(same)] == [1, 1, 2]
    assert [listed(one, other), listed(one, other), listed(other, one), listed(same, other)] == [3, 3, 4, 5]
    assert listed(one) == 1
    assert [listed(one, same), listed(one, other)] == [6, 3]


def test_so_many_answers_are_kept_and_no_more(monkeypatch):
    """When there are as many as may be, all are forgotten before the next."""
    monkeypatch.setattr(memory, "LARGEST", 2)
    asked = []
    listed = memory.remembered(lambda one: asked.append(one) or len(asked))
    a, b, c = [1], [2], [3]
    assert [listed(one) for one in (a, b, a, b, c, c, a)] == [1, 2, 1, 2, 3, 3, 4]
