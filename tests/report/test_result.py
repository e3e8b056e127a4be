import copy
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import groupby
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import InputError
from auditor.model import Audit
from auditor.report.render import FORMATS, render_audit
from auditor.report.result import from_json, to_json
from tests.report.conftest import AUDIT
from tests.report.test_prov import audits


@pytest.mark.parametrize("name", ["audit", "undetermined", "bare"])
def test_an_audit_comes_back_as_it_was(name: str, request: pytest.FixtureRequest) -> None:
    audit = request.getfixturevalue(name)
    assert from_json(to_json(audit)) == audit


@given(audits())
def test_any_audit_comes_back_as_it_was(audit: Audit) -> None:
    assert from_json(to_json(audit)) == audit


def test_equal_audits_give_equal_text(audit: Audit) -> None:
    assert to_json(from_json(to_json(audit))) == to_json(audit)


def test_a_lone_surrogate_survives_utf8(audit: Audit) -> None:
    odd = replace(audit, version="0\ud800")
    assert from_json(to_json(odd).encode("utf-8").decode("utf-8")) == odd


@pytest.mark.parametrize(("text", "said"), [
    ("{", "result, line 1: no valid JSON"),
    ("[]", "no field 'schema_version'"),
    ('{"schema_version": 2, "audit": {}}', "schema_version 2 is not 1; audit again"),
    ('{"schema_version": 1, "audit": {}}', "missing required field"),
    ("[" * 100_000, "nested too deeply"),
])  # fmt: skip
def test_a_text_that_is_no_result_is_refused_with_a_remedy(text: str, said: str) -> None:
    with pytest.raises(InputError, match=said.replace("'", ".")):
        from_json(text)


def test_a_result_that_names_an_unknown_document_is_refused(audit: Audit) -> None:
    wrapped = json.loads(to_json(audit))
    wrapped["audit"]["marks"][0]["document"] = "elsewhere"
    with pytest.raises(InputError, match="no document 'elsewhere'"):
        from_json(json.dumps(wrapped))


@pytest.mark.parametrize(("found", "instead", "said"), [
    ('"score": 0.97', '"score": NaN', "NaN is no number that an audit holds"),
    ('"score": 0.97', '"score": 1e999', "1e999 is no number that an audit holds"),
    ('"possible": 0.4', '"possible": 4', "settings: possible = 4"),
    ('"verdict": "rewritten"', '"verdict": "\\ud800"', "result: "),
    ('"end": 1', '"end": 1000', "is no stretch of"),
])  # fmt: skip
def test_a_value_that_no_audit_holds_is_refused(audit: Audit, found: str, instead: str, said: str) -> None:
    text = to_json(audit)
    assert found in text
    with pytest.raises(InputError, match=said):
        from_json(text.replace(found, instead))


Path = tuple[str | int, ...]


def paths(value: object, path: Path = ()) -> Iterator[Path]:
    """Yield the way to each part of a result, itself left out."""
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in entries:
        yield (*path, key)
        yield from paths(inner, (*path, key))


def at(value: Any, path: Path) -> Any:
    for key in path:
        value = value[key]
    return value


def field(path: Path) -> str:
    return next(key for key in reversed(path) if isinstance(key, str))


RESULT = json.loads(to_json(AUDIT))
WAYS = sorted(paths(RESULT), key=field)
# By field, so that the one "severity" is changed as often as the twenty sentences.
BY_FIELD = {name: list(ways) for name, ways in groupby(WAYS, field)}
ODD: list[Any] = [None, -1, 0, 1, 10**9, -(10**30), 0.5, -0.5, 1e308, "", "x", "\ud800", [], {}]


@st.composite
def mutants(draw: st.DrawFn) -> str:
    """Results in which a part or two are what another field of that name holds, or odd, or a list in disorder."""
    result = copy.deepcopy(RESULT)
    for _ in range(draw(st.integers(1, 2))):
        ways = st.sampled_from(BY_FIELD[draw(st.sampled_from(sorted(BY_FIELD)))])
        *way, last = draw(ways)
        # The second change may be of something that the first one took away.
        with suppress(LookupError, TypeError):
            inside = at(result, tuple(way))
            if isinstance(value := inside[last], list) and value:
                inside[last] = draw(st.lists(st.sampled_from(value), max_size=len(value) + 1))
            else:
                inside[last] = copy.deepcopy(
                    draw(st.one_of(ways.map(lambda way: at(RESULT, way)), st.sampled_from(ODD)))
                )
    return json.dumps(result)


@settings(max_examples=300)
@given(mutants())
def test_a_result_is_refused_or_can_be_rendered_in_every_format(text: str) -> None:
    try:
        audit = from_json(text)
    except InputError as error:
        assert str(error).startswith("result")  # noqa: PT017
        return
    assert all(render_audit(audit, name) for name in FORMATS)
