from auditor import audit_documents
from auditor.model import Document, Finding, Level

RECORD = "adhouse.example, pub-0000000000000001, DIRECT, f00dfeed00c0ffee"
STORY = "The lock at Marlow is shut until May, the council said on Monday."


def found(*texts: str, outlets: tuple[str | None, ...] = ("Orla Lantern", "Marlow Post")) -> list[Finding]:
    documents = [
        Document(f"d{at}", f"{text}\n\n{STORY}", outlet=outlet)
        for at, (text, outlet) in enumerate(zip(texts, outlets, strict=True))
    ]
    return [one for one in audit_documents(documents).findings if one.kind == "shared-ad-account"]


def test_an_account_at_two_outlets_is_a_notice_with_both_places() -> None:
    (one,) = found(RECORD, RECORD)
    assert (one.level, [place.document for place in one.places]) == (Level.NOTICE, ["d0", "d1"])


def test_the_outlets_and_the_account_are_named() -> None:
    (one,) = found(RECORD, RECORD)
    assert "pub-0000000000000001 stands in texts of Marlow Post, Orla Lantern" in one.message


def test_slot_code_holds_the_account_too() -> None:
    assert found(RECORD, '<ins class="adsbygoogle" data-ad-client="ca-pub-0000000000000001"></ins>')


def test_a_record_that_lost_its_domain_still_names_the_account() -> None:
    assert found(RECORD, ", pub-0000000000000001, DIRECT")


def test_account_of_another_network_needs_its_domain() -> None:
    assert found("net.example, 4711, DIRECT", "net.example, 4711, DIRECT")
    assert not found("net.example, 4711, DIRECT", "other.example, 4711, DIRECT")


def test_accounts_of_resellers_say_nothing() -> None:
    resold = RECORD.replace("DIRECT", "RESELLER")
    assert not found(resold, resold)


def test_two_texts_of_one_outlet_or_of_unknown_ones_share_nothing() -> None:
    assert not found(RECORD, RECORD, outlets=("Orla Lantern", "The Orla Lantern"))
    assert not found(RECORD, RECORD, outlets=("Orla Lantern", None))


def test_a_story_that_quotes_a_record_is_no_place_of_it() -> None:
    quoting = f'The line "{RECORD}" in the file of the Lantern says who sells its space, Ms Orr told us.'
    assert not found(RECORD, quoting)
