import datetime
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Audit, Finding, Ignored, Level, Place, Span
from auditor.settings import Settings
from auditor.standing import Standing, against, differing, ignored_by, ignoring, new_findings, standings
from tests.report.conftest import AUDIT, COPY, ORIGIN, OTHER

DAY = datetime.date(2030, 1, 31)


def made(name: str, kind: str, *documents: str) -> Finding:
    return Finding(name, kind, Level.WARNING, tuple(Place(one, Span(0, 1)) for one in documents), kind)


PAIR, OTHERS, ALONE = made("p", "copy", COPY, ORIGIN), made("o", "copy", OTHER, ORIGIN), made("a", "appeal", COPY)
AUDITED = replace(AUDIT, findings=(PAIR, OTHERS, ALONE))


def entry(finding: str, article: str = "", other: str = "", *, until: datetime.date = DAY) -> Ignored:
    return Ignored(finding, "settled", "Ada Moss", until, tuple(filter(None, [article])), tuple(filter(None, [other])))


def left(*entries: Ignored, audit: Audit = AUDITED) -> str:
    return "".join(one.id for one in new_findings(ignoring(audit, entries)))


def test_without_lists_every_finding_is_new() -> None:
    assert new_findings(AUDITED) == AUDITED.findings


def test_an_id_ignores_one_finding_and_a_kind_all_of_it() -> None:
    assert left(entry("p")) == "oa"
    assert left(entry("copy")) == "a"


def test_an_article_limits_a_kind_whichever_side_it_is_on() -> None:
    assert left(entry("copy", COPY)) == "oa"
    assert left(entry("copy", ORIGIN)) == "a"


def test_an_outlet_stands_for_its_articles_and_needs_no_article_the() -> None:
    assert left(entry("copy", "the tidewater now")) == "oa"
    settings = Settings(outlet_aliases=(("TN", "Tidewater Now"),))
    assert left(entry("copy", "TN"), audit=replace(AUDITED, settings=settings)) == "oa"


def test_both_sides_must_be_there_and_be_two_articles() -> None:
    assert left(entry("copy", ORIGIN, COPY)) == left(entry("copy", COPY, ORIGIN)) == "oa"
    assert left(entry("copy", COPY, COPY)) == left(entry("appeal", COPY, ORIGIN)) == "poa"


def test_a_name_of_no_letters_is_not_the_outlet_of_articles_without_one() -> None:
    assert left(entry("copy", "–")) == "poa"


def test_an_expired_entry_ignores_nothing_and_still_names_what_it_was_about() -> None:
    audit = ignoring(AUDITED, [replace(entry("copy"), expired=True)])
    assert len(new_findings(audit)) == 3
    assert audit.ignored[0].findings == ("o", "p")


def test_of_two_entries_the_one_that_expires_last_is_named() -> None:
    early = entry("copy", until=DAY - datetime.timedelta(days=1))
    assert ignored_by(ignoring(AUDITED, [entry("p"), early]))["p"].finding == "p"


def test_the_order_of_the_list_does_not_matter() -> None:
    entries = [entry("p"), entry("copy"), entry("appeal", until=DAY.replace(year=2029))]
    assert ignoring(AUDITED, entries) == ignoring(AUDITED, [*entries[::-1], entries[0]])


def test_a_finding_of_the_baseline_is_known_and_one_that_is_gone_is_counted() -> None:
    audit = against(AUDITED, replace(AUDITED, findings=(PAIR, made("z", "copy", COPY))), "base.json")
    assert audit.baseline is not None
    assert (audit.baseline.known, audit.baseline.gone) == (("p",), ("z",))
    assert standings(audit) == {"p": Standing.KNOWN, "o": Standing.NEW, "a": Standing.NEW}


def test_what_is_ignored_is_not_known() -> None:
    audit = against(ignoring(AUDITED, [entry("p")]), AUDITED, "base.json")
    assert standings(audit)["p"] is Standing.IGNORED


def test_what_was_ignored_in_the_baseline_is_new_when_its_entry_expires() -> None:
    assert standings(against(AUDITED, ignoring(AUDITED, [entry("p")]), "base.json"))["p"] is Standing.NEW


@given(st.sets(st.sampled_from("poa")), st.sets(st.sampled_from("poa")))
def test_a_list_takes_findings_away_and_changes_nothing_else(listed: set[str], known: set[str]) -> None:
    earlier = replace(AUDITED, findings=tuple(one for one in AUDITED.findings if one.id in known))
    told = against(ignoring(AUDITED, map(entry, listed)), earlier, "base.json")
    assert {one.id for one in new_findings(told)} == set("poa") - listed - known
    assert replace(told, ignored=(), baseline=None) == AUDITED


def test_settings_and_version_that_differ_are_named() -> None:
    earlier = replace(AUDITED, version="0.0.9", settings=Settings(rewritten=0.7, since=DAY))
    assert list(differing(AUDITED, earlier)) == [
        "version 0.0.9 (now 0.1.0)", "rewritten = 0.7 (now 0.65)", "since = 2030-01-31 (now none)"
    ]  # fmt: skip
    assert list(differing(AUDITED, AUDITED)) == []
