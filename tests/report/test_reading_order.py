from dataclasses import replace

from auditor.model import Audit, Queued, Term
from auditor.report.reading_order import reading_order
from auditor.report.view import view
from tests.report.conftest import COPY, ORIGIN

QUEUE = (
    Queued(COPY, (Term("quotations kept", 8, 0.53), Term("attributed share", 5, 0.4)), 12),
    Queued(ORIGIN, (Term("attributed share", 5, 0.3),), 9),
)


def test_each_sum_stands_with_its_terms(audit: Audit) -> None:
    said = reading_order(view(replace(audit, queue=QUEUE)))
    assert "quotations kept 8 × 0.53 + attributed share 5 × 0.40 = 6.2 | 12 |" in said
    assert said.index("attributed share 5 × 0.30 = 1.5") > said.index("= 6.2")


def test_the_order_is_folded_and_called_no_score(audit: Audit) -> None:
    said = reading_order(view(replace(audit, queue=QUEUE)))
    assert said.startswith("<details><summary>Reading order of the articles</summary>")
    assert "no score" in said


def test_one_article_has_no_order(audit: Audit) -> None:
    assert reading_order(view(replace(audit, queue=QUEUE[:1]))) == ""


def test_ten_articles_stand_in_the_list_and_the_rest_is_counted(audit: Audit) -> None:
    said = reading_order(view(replace(audit, queue=QUEUE[:1] * 12)))
    assert said.count("= 6.2") == 10
    assert "2 more articles" in said
