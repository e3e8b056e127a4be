from auditor.segment.cues import CUES, MANNERS, NOUNS_TOO, Manner


def test_every_cue_of_a_quotation_is_a_verb_of_speech_or_telling() -> None:
    assert {MANNERS[cue] for cue in CUES} <= {Manner.SPEECH, Manner.TELLING}


def test_who_is_told_stands_after_a_verb_of_telling() -> None:
    assert MANNERS["told"] is Manner.TELLING


def test_praise_and_blame_are_a_stance() -> None:
    assert {MANNERS[cue] for cue in ("praised", "blamed", "criticised")} == {Manner.STANCE}


def test_what_may_be_a_noun_is_a_cue_as_well() -> None:
    assert MANNERS.keys() >= NOUNS_TOO
