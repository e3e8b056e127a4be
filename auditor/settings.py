"""Every threshold of an audit, once: its unit, its range and where its value comes from."""

import datetime
from dataclasses import dataclass, fields

from auditor.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Settings:
    """The thresholds of one audit. Shares and scores lie in [0, 1].

    Raises SettingsError when a value lies outside its range, when `possible` exceeds `rewritten`, and when `since` is
    later than `until`.
    """

    # Verdicts (confirm). The score is a probability-like number; docs/method.md says what it was fitted on. From .60 to
    # .75 it flags the same 2 of 195 pairs of outlets on one event (decision 009).
    rewritten: float = 0.65
    possible: float = 0.40
    copy_containment: float = 0.68
    # Cosine of two sentences of narration that stand almost word for word in both articles: at .80 5 of 195 pairs of
    # outlets on one event have one, from .88 the 2 that print an agency's paragraphs.
    shared_passage: float = 0.88
    # Score of a run of sentences above which it is a reworded passage: two outlets on one event reach it in one case
    # of a hundred. In five folds 1 of 193 such pairs exceeds it, and 13 of 18 pairs of which one reuses a part.
    reworded_passage: float = 6.0
    # Cosine of two articles' content stems from which they are on one story: median .43 between three outlets on one
    # event (n 195), .95 quantile .31 between neighbours in a year of politics (n 1,470); development data.
    same_story: float = 0.30

    # Cosine from which a sentence answers another one of a pair. In groups of 25 lines of which half have a partner,
    # .30 gives precision .76–.90 and recall .87–.94 (five sets of eval/claims, 1,300–1,670 lines each).
    answers: float = 0.30
    # The same outside a copy or rewrite, where a weak answer means the same subject, not the same sentence.
    answers_elsewhere: float = 0.35

    # Cosine from which claims are linked (attribute): one threshold for everything fails, so there are two regimes, and
    # a shared figure. On the real five articles, on which they were chosen: precision .986, recall .624 (109 links).
    link_in_match: float = 0.30
    link_elsewhere: float = 0.45
    link_with_figure: float = 0.10

    # Direction (attribute): points from which a direction is stated; below it the answer is "undetermined".
    direction: float = 2.5

    # Days between two dated articles up to which a source that both cite is their common source. In a year of politics
    # 16 of 19 pairs that cite one name lay 5 to 278 days apart: the same candidate or agency, another story.
    same_source_days: int = 3

    # Stories of one outlet in which a sentence stands that is left out of matching as the outlet's own; 0 and 1: never.
    # Of 53,407 lines of reporting on 780 pages 2 marked 44, 3 none; of 168 other lines of 140 news texts 98 and 84.
    repeated: int = 3

    # An article shorter than this many body sentences gets no shares (scorecard states "not observable").
    body_sentences: int = 8
    # An article with fewer shingles than this gets no score; its text can still be found copied word for word.
    shingles: int = 20
    # Up to this many articles every pair is confirmed; above it rare shingles and MinHash propose the pairs.
    all_pairs: int = 32

    # The days of publication that an audit is of, both included; None is open. Articles without a date are kept.
    since: datetime.date | None = None
    until: datetime.date | None = None

    # Other names of an outlet: (("nyt", "The New York Times"), …), alias first.
    outlet_aliases: tuple[tuple[str, str], ...] = ()

    # Columns of tables and fields of records; "" is "look for the usual names" (auditor/read/columns.py lists them).
    text_field: str = ""
    id_field: str = ""
    title_field: str = ""
    outlet_field: str = ""
    byline_field: str = ""
    published_field: str = ""
    url_field: str = ""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if field.type is float or field.type == "float":
                top = 100.0 if field.name in ("direction", "reworded_passage") else 1.0
                if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= top:
                    raise SettingsError(
                        f"settings: {field.name} = {value!r} is no number from 0 to {top:g}; correct it"
                    )
            elif (field.type is int or field.type == "int") and (
                isinstance(value, bool) or not isinstance(value, int) or value < 0
            ):
                raise SettingsError(f"settings: {field.name} = {value!r} is no whole number from 0; correct it")
            elif (field.type is str or field.type == "str") and not isinstance(value, str):
                raise SettingsError(f"settings: {field.name} = {value!r} is no name of a column; write it in quotes")
        for name, day in (("since", self.since), ("until", self.until)):
            if day is not None and type(day) is not datetime.date:
                raise SettingsError(f"settings: {name} = {day!r} is no day; write a date like 2026-03-31, no quotes")
        if self.since and self.until and self.since > self.until:
            raise SettingsError(
                f"settings: since = {self.since} is later than until = {self.until}; exchange them, or leave one out"
            )
        if self.possible > self.rewritten:
            raise SettingsError(
                f"settings: possible = {self.possible} exceeds rewritten = {self.rewritten}; lower it or raise that"
            )
