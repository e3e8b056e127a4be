import datetime
from dataclasses import replace

from auditor.model import Audit, Skipped
from auditor.report.limits import method, not_observed
from auditor.report.view import View, view
from auditor.settings import Settings


def test_a_skipped_input_is_listed_with_its_reason(seen: View) -> None:
    assert "| `notes.bin` | no text: 40 % of its bytes are control characters |" in not_observed(seen)


def test_a_missing_date_is_no_fault(seen: View) -> None:
    assert "Without a date of publication: 102 and 103. Not a fault" in not_observed(seen)


def test_settings_that_differ_are_named_with_their_default(audit: Audit) -> None:
    settings = Settings(rewritten=0.8, outlet_aliases=(("qg", "Quay Gazette"),))
    said = method(view(replace(audit, settings=settings)))
    assert "rewritten = 0.8 (default 0.65), outlet\\_aliases = qg is Quay Gazette (default none)" in said


def test_default_settings_are_said_to_be(seen: View) -> None:
    assert "All settings are the default ones." in method(seen)


def test_many_inputs_with_one_reason_are_one_row(audit: Audit) -> None:
    gone = tuple(Skipped(f"in/{number:05}.txt", "not there") for number in range(10_000))
    text = not_observed(view(replace(audit, skipped=gone)))
    assert text.count("not there") == 1
    assert "`in/00029.txt`, 9970 more (--format json lists all) |" in text
    assert len(text) < 5_000


def test_a_column_that_the_user_named_is_a_setting(audit: Audit) -> None:
    text = method(view(replace(audit, settings=Settings(text_field="story"))))
    assert "text\\_field = story (default the usual ones)" in text


def test_articles_of_other_days_are_counted_and_not_listed(audit: Audit) -> None:
    gone = tuple(Skipped(f"{number}", "not dated from 2026-03-01 on") for number in range(3))
    settings = Settings(since=datetime.date(2026, 3, 1))
    text = not_observed(view(replace(audit, skipped=gone, settings=settings)))
    assert "Left out: 3 articles not dated from 2026-03-01 on. Kept: 2 articles without a date" in text
    assert "<summary>every input was read;" in text


def test_without_a_window_nothing_is_left_out(seen: View) -> None:
    assert "Left out" not in not_observed(seen)
