import click
import pytest

from auditor.cli.formats import Formats
from auditor.report.render import FORMATS


def chosen(value: str) -> tuple[str, ...]:
    return Formats().convert(value, None, None)


def test_formats_are_named_once_in_the_order_given() -> None:
    assert chosen("csv, MD,csv,,json") == ("csv", "md", "json")


def test_all_is_every_format() -> None:
    assert chosen("all") == tuple(FORMATS)
    assert sorted(chosen("sarif,all")) == sorted(FORMATS)


@pytest.mark.parametrize(("value", "said"), [("md,pdf", "no report format 'pdf'; there are: md"), (",", "none|named")])
def test_what_is_no_format_is_a_usage_error(value: str, said: str) -> None:
    with pytest.raises(click.BadParameter, match=said):
        chosen(value)
