import pytest

from auditor.model import AlterationKind
from auditor.report.alterations import CREDITS, FIGURES, QUOTATIONS, WORDING
from auditor.report.evidence import LETTERS
from auditor.report.wording import DIRECTED, UNDIRECTED


@pytest.mark.parametrize("kind", AlterationKind)
def test_a_kind_of_alteration_has_a_letter_words_and_a_table(kind: AlterationKind) -> None:
    assert kind in LETTERS
    assert kind in DIRECTED
    assert kind in UNDIRECTED
    assert kind in (*QUOTATIONS, *CREDITS, *FIGURES, *WORDING)
