from auditor.model import Document
from auditor.prepared import documents_of, folded_of, prepare, prepare_again, prepare_all
from auditor.progress import silence
from auditor.settings import Settings

BARGES = "Nine barges carried gravel past Dunmarrow pier toward quiet coves near Orla before the morning tide turned."
GOATS = "Two goats ate every cabbage on the allotments at Pellbridge while their owner slept beside the chapel wall."
NOTE = "The Harbour Post podcast with tides, trains, markets and weather is out every weekday from six in the morning."
OWN = (BARGES, GOATS, "Owls nest in the belfry of Saint Tibb’s again, and volunteers hung two cameras above the bells.")


def test_an_ordinary_text_is_prepared_as_it_is() -> None:
    document = Document("a", BARGES)
    found = prepare(document)
    assert found.article.document is document
    assert found.folded is None
    assert len(found.article.shingles) > 20


def test_a_disguised_text_is_prepared_as_a_reader_sees_it() -> None:
    found = prepare_all([Document("a", BARGES.replace("barges", "bar\u200bges"))], None, silence)
    assert documents_of(found)["a"].text == BARGES
    assert folded_of(found)["a"].text == BARGES


def test_only_articles_with_a_repeated_sentence_are_prepared_again() -> None:
    batch = [Document(f"p{at}", f"{text}\n{NOTE}", outlet="Harbour Post") for at, text in enumerate(OWN)]
    prepared = prepare_all([*batch, Document("other", BARGES, outlet="Gull")], None, silence)
    again = prepare_again(prepared, Settings(), None, silence)
    assert sorted(again) == ["p0", "p1", "p2"]
    assert all(len(again[name].article.shingles) < len(prepared[name].article.shingles) for name in again)
