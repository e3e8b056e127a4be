"""Articles on an axis of time, a row each: its shape says what an article is to the others, and so do its words."""

from collections.abc import Sequence
from datetime import date

from auditor.report.evidence import pair
from auditor.report.safe import Safe, counted, own, say
from auditor.report.svg.axis import Axis, axis
from auditor.report.svg.svg import element, number, svg, tooltip, words
from auditor.report.svg.text import folded, plain, width
from auditor.report.tables import figure, table
from auditor.report.view import View
from auditor.report.wording import relations

_LEFT, _RIGHT = 48.0, 1050.0
# What is not dated stands apart from the latest date by this much.
_UNDATED = 110.0
_TOP, _ROW = 52.0, 24.0
_LETTERS = 13.0
_BESIDE, _DROP = 14.0, 4.5
# Two dates with the days between them in one line.
_SIDE_BY_SIDE = 160.0
# A shape each, so that colour is never all there is.
_SHAPES = {
    "origin": (say("likely origin of another article"), "M-6 0A6 6 0 1 1 6 0A6 6 0 1 1-6 0Z"),
    "made": (say("made from another article"), "M0-7L7 0L0 7L-7 0Z"),
    "match": (say("matches, direction undetermined"), "M0-6L7 6H-7Z"),
    "alone": (say("no copy or rewrite found"), "M-5-5H5V5H-5Z"),
}


def events(title: Safe, view: View, articles: Sequence[str]) -> Safe:
    """Return some articles on an axis of time, a row each; those without a date at the end, apart."""
    dated = {one: known for one in articles if (known := view.documents[one].published)}
    ordered = sorted(articles, key=lambda one: (dated.get(one, date.max), one))
    rows = ((view.dated(one), view.link(one), view.outlet(one), relations(view, one)) for one in ordered)
    same = table(own("Dated", "Article", "Outlet", "Relation"), rows)
    return figure(title, lambda: _picture(title, view, ordered, dated), same)


def _picture(title: Safe, view: View, ordered: Sequence[str], dated: dict[str, date]) -> str:
    undated = len(ordered) - len(dated)
    scale = axis(dated.values(), left=_LEFT, right=_RIGHT - (_UNDATED if undated else 0))
    latest = max(scale.places.values())
    apart = latest + _UNDATED
    wide = max(_RIGHT, apart if undated else latest) + _LEFT
    bottom = _TOP + _ROW * len(ordered)
    kinds = [_kind(view, one) for one in ordered]
    places = [scale.places[dated[one]] if one in dated else apart for one in ordered]
    every = len(scale.labelled()) == len(scale.places)
    rows = [
        _row(view, one, kind, (left, _TOP + _ROW * (at + 0.5)), wide, dated=one in dated and not every)
        for at, (one, kind, left) in enumerate(zip(ordered, kinds, places, strict=True))
    ]
    pieces = [_axis(scale, apart if undated else None, bottom), *rows, _legend(kinds, bottom + _ROW, scale)]
    told = say("{} by their dates, {} without a date. The table that follows lists them in the same order.",
               counted(len(ordered), "article"), undated)  # fmt: skip
    size = (wide, bottom + (3 if scale.gaps else 2) * _ROW)
    return svg("".join(pieces), id=say("timeline"), title=title, description=told, size=size, links=True)


def _kind(view: View, article: str) -> str:
    """Return what an article is to the others: what it was made from counts before what was made from it."""
    if article in view.derived:
        return "made"
    matches = view.matches.get(article, ())
    if any(view.origin(*pair(match)) == article for match in matches):
        return "origin"
    return "match" if any(match.copying for match in matches) else "alone"


def _row(view: View, article: str, kind: str, at: tuple[float, float], wide: float, *, dated: bool) -> str:
    """Return a row: the shape of an article at its date, and its words on the side that has room for them."""
    left, down = at
    label = say("{} {}: {}", view.names[article], view.outlet(article), relations(view, article, limit=1))
    if dated:
        label = say("{} {}", view.dated(article), label)
    text, after, before = plain(label), wide - left - 2 * _BESIDE, left - 2 * _BESIDE
    leftwards = width(text, _LETTERS) > after and before > after
    (line,) = folded(text, before if leftwards else after, size=_LETTERS, lines=1)
    mark = element("path", d=_SHAPES[kind][1], transform=f"translate({number(left)} {number(down)})")
    side = left - _BESIDE if leftwards else left + _BESIDE
    whole = say(
        "{} {} {}: {}", view.dated(article), view.names[article], view.outlet(article), relations(view, article)
    )
    drawn = tooltip(whole) + mark + element("text", words(line), x=side, y=down + _DROP)
    before_it = " before" if leftwards else ""
    return element("a", drawn, class_=f"event {kind}{before_it}", href=f"#{view.files[article]}")


def _axis(scale: Axis, undated: float | None, bottom: float) -> str:
    places = [*scale.places.values(), *([] if undated is None else [undated])]
    guides = (f"M{number(left)} {number(_TOP - 6)}V{number(bottom)}" for left in places)
    latest = max(scale.places.values())
    line = element("path", d=f"M{number(min(places))} {number(_TOP - 6)}H{number(latest)}")
    return element("g", "".join([
        line,
        element("path", class_="guide", d="".join(guides)),
        *(_over(scale.places[one], _TOP - 14, one.isoformat()) for one in scale.labelled()),
        *(_gap(scale, left, days) for left, days in scale.gaps),
        *([] if undated is None else [_over(undated, _TOP - 14, "no date")]),
    ]), class_="axis", aria_hidden="true")  # fmt: skip


def _gap(scale: Axis, left: float, days: int) -> str:
    """Return the days between two dates: between their labels, over them where these have the room."""
    return (
        _over(left, _TOP - 14, counted(days, "day"))
        if scale.step >= _SIDE_BY_SIDE
        else _over(left, _TOP - 34, f"{days}")
    )


def _over(left: float, down: float, text: str) -> str:
    return element("text", words(text), x=left, y=down)


def _legend(kinds: Sequence[str], down: float, scale: Axis) -> str:
    """Return the shapes in use with their words, and what the steps of the axis are where they are equal."""
    pieces: list[str] = []
    left = _BESIDE
    for kind, (meaning, shape) in _SHAPES.items():
        if kind in kinds:
            mark = element("path", d=shape, transform=f"translate({number(left)} {number(down)})")
            text = element("text", words(meaning), x=left + _BESIDE, y=down + _DROP)
            pieces.append(element("g", mark + text, class_=f"event {kind}"))
            left += width(meaning, _LETTERS) + 2 * _BESIDE
    if scale.gaps:
        said = words(say("The dates stand in equal steps; the numbers over the axis are the days between them."))
        pieces.append(element("g", element("text", said, x=_BESIDE, y=down + _ROW + _DROP), class_="event"))
    return element("g", "".join(pieces), aria_hidden="true")
