import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.read.language import Language, detected

ENGLISH = (
    "The council of Marlow decided on Tuesday to close the old bridge for eleven weeks. Mayor Ada Brandt said the work "
    "would cost twelve million pounds, and that a free bus would run while the road is shut."
)
NIGERIAN = (
    "Governor Babatunde Olanrewaju has flagged off the reconstruction of the Ikot-Ekpene road, charging the "
    "contractors to deliver within eleven months. The lawmaker representing Oke-Afa hailed the gesture as timely."
)
INDIAN = (
    "The Lok Sabha member said the panchayat had sanctioned Rs 12 crore for the bridge at Chinnapuram, and that "
    "tahsildar Lakshmi Narayanan would oversee the tender. Over two lakh villagers use the ferry, he added."
)
QUOTING = (
    "Mayor Ada Kern told the council on Tuesday that the bridge would close for eleven weeks. “Der Neubau wird zwölf "
    "Millionen Euro kosten, und wir werden jeden Anwohner vorher fragen”, she said in German. The council voted nine "
    "to four. Residents of the old town asked for a free bus while the road is shut."
)
ADDRESSES = "https://www.example.com/news/the-bridge-is-closed/ tips@example.com\n" * 20
PARAGRAPHS = {
    "af": (
        "Die stadsraad van Sandhoek het Dinsdag besluit om die ou brug vir elf weke te sluit. Burgemeester "
        "Ada Brand het gesê dat die werk twaalf miljoen euro sal kos. Inwoners vrees dat vragmotors deur die "
        "dorp sal ry."
    ),
    "ar": (
        "قرر مجلس مدينة أورلا يوم الثلاثاء إغلاق الجسر القديم لمدة أحد عشر أسبوعا. وقالت رئيسة البلدية آدا "
        "برانت إن الأعمال ستكلف اثني عشر مليون يورو. ويخشى السكان من مرور الشاحنات وسط القرية."
    ),
    "cs": (
        "Zastupitelstvo města Břehov v úterý rozhodlo uzavřít starý most na jedenáct týdnů. Starostka Ada "
        "Brandová řekla, že práce budou stát dvanáct milionů eur. Obyvatelé se bojí, že nákladní auta pojedou"
        " přes náves."
    ),
    "da": (
        "Byrådet i Sundby besluttede tirsdag at lukke den gamle bro i elleve uger. Borgmester Ada Brandt "
        "sagde, at arbejdet koster tolv millioner euro. Beboerne frygter, at lastbilerne vil køre gennem "
        "landsbyen."
    ),
    "de": (
        "Der Stadtrat von Hollbach hat am Dienstag beschlossen, die alte Brücke über die Lende abzureißen. "
        "Bürgermeisterin Ada Kern sagte, der Neubau werde zwölf Millionen Euro kosten. Anwohner fürchten "
        "jahrelangen Lärm und fordern einen Umweg für Lastwagen."
    ),
    "el": (
        "Το δημοτικό συμβούλιο της Ορλάς αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα για έντεκα "
        "εβδομάδες. Η δήμαρχος Άντα Μπραντ είπε ότι τα έργα θα κοστίσουν δώδεκα εκατομμύρια ευρώ."
    ),
    "es": (
        "El ayuntamiento de Valmora anunció el martes que el puente viejo cerrará durante once semanas. La "
        "alcaldesa, Inés Robledo, dijo que las obras costarán doce millones de euros. Los vecinos temen que "
        "los camiones pasen por el centro del pueblo."
    ),
    "fr": (
        "Le conseil municipal de Vaubrac a décidé mardi de fermer le vieux pont jusqu'au printemps. Selon la "
        "maire, Lise Arnoux, les travaux coûteront douze millions d'euros. Les commerçants craignent de "
        "perdre leurs clients et demandent une navette gratuite."
    ),
    "hi": (
        "ओरला का पुल ग्यारह हफ्ते बंद रहेगाओरला की नगर परिषद ने मंगलवार को पुराने पुल को ग्यारह हफ्तों के लिए"
        " बंद करने का फैसला किया। महापौर आदा ब्रांट ने कहा कि इस काम पर एक करोड़ बीस लाख यूरो खर्च होंगे।"
    ),
    "id": (
        "Dewan kota Orla pada hari Selasa memutuskan untuk menutup jembatan lama selama sebelas minggu. Wali "
        "kota Ada Brandt mengatakan pekerjaan itu akan menelan biaya dua belas juta euro. Warga khawatir truk"
        " akan melewati pusat desa."
    ),
    "it": (
        "Il consiglio comunale di Vallombra ha deciso martedì di chiudere il vecchio ponte per undici "
        "settimane. La sindaca Ada Neri ha detto che i lavori costeranno dodici milioni di euro. I negozianti"
        " temono di perdere i clienti."
    ),
    "ja": (
        "オルラ橋、十一週間の通行止め。オルラ市議会は火曜日、古い橋を十一週間閉鎖することを決めた。市長のアダ"
        "・ブラントは工事に千二百万ユーロかかると述べた。住民はトラックが村の中心を通ることを心配している。"
    ),
    "nl": (
        "De gemeenteraad van Zandhoek heeft dinsdag besloten de oude brug elf weken te sluiten. Burgemeester "
        "Ada Brand zei dat het werk twaalf miljoen euro kost. Bewoners vrezen dat vrachtwagens door het dorp "
        "zullen rijden."
    ),
    "pl": (
        "Rada miasta Brzegowo zdecydowała we wtorek o zamknięciu starego mostu na jedenaście tygodni. "
        "Burmistrz Ada Brant powiedziała, że prace będą kosztować dwanaście milionów euro. Mieszkańcy "
        "obawiają się ciężarówek w centrum."
    ),
    "pt": (
        "A câmara municipal de Valmor decidiu na terça-feira fechar a ponte velha durante onze semanas. A "
        "presidente, Inês Robalo, disse que as obras vão custar doze milhões de euros. Os moradores receiam "
        "que os camiões passem pelo centro."
    ),
    "ru": (
        "Городской совет Берегового во вторник решил закрыть старый мост на одиннадцать недель. Мэр Ада "
        "Брандт сказала, что работы обойдутся в двенадцать миллионов евро. Жители опасаются, что грузовики "
        "поедут через центр."
    ),
    "sv": (
        "Kommunfullmäktige i Sundvik beslutade på tisdagen att stänga den gamla bron i elva veckor. "
        "Borgmästaren Ada Brandt sade att arbetet kostar tolv miljoner euro. De boende är rädda för att "
        "lastbilar ska köra genom byn."
    ),
    "sw": (
        "Baraza la mji wa Orla liliamua Jumanne kufunga daraja la zamani kwa wiki kumi na moja. Meya Ada "
        "Brandt alisema kazi hiyo itagharimu euro milioni kumi na mbili. Wakazi wanahofia kwamba malori "
        "yatapita katikati ya kijiji."
    ),
    "tr": (
        "Kıyıköy belediye meclisi salı günü eski köprüyü on bir hafta kapatmaya karar verdi. Belediye başkanı"
        " Ada Brandt, çalışmaların on iki milyon avroya mal olacağını söyledi. Esnaf müşterilerini "
        "kaybetmekten korkuyor."
    ),
    "zh": (
        "奥拉大桥将关闭十一周。奥拉市议会星期二决定将旧桥关闭十一周。市长艾达·布兰特表示,工程将耗资一千二百"
        "万欧元。居民担心卡车会从村子中心穿过。"
    ),
}


@pytest.mark.parametrize("text", [ENGLISH, NIGERIAN, INDIAN, QUOTING])
def test_english_of_all_places_is_english(text: str) -> None:
    assert detected(text).code == detected(text.upper()).code == "en"


@pytest.mark.parametrize("code", PARAGRAPHS)
def test_one_paragraph_tells_the_language(code: str) -> None:
    assert detected(PARAGRAPHS[code]).code == code


@pytest.mark.parametrize("text", ["", "\n \n", "Brücke über die Lende wird abgerissen", "5 : 3 " * 40, "\ud800" * 200])
def test_too_little_text_is_in_no_language(text: str) -> None:
    assert detected(text).code is None


def test_addresses_are_in_no_language() -> None:
    assert detected(ADDRESSES) == Language(None, 0.0)
    assert detected(ADDRESSES + PARAGRAPHS["de"]).code == "de"


def test_the_beginning_decides() -> None:
    assert detected(PARAGRAPHS["de"] * 20 + ENGLISH * 20).code == "de"


@given(st.text(min_size=100))
def test_any_text_has_a_confidence_between_0_and_1(text: str) -> None:
    assert 0 <= detected(text).confidence <= 1


def test_english_in_letters_that_only_look_latin_is_english() -> None:
    disguised = ENGLISH.translate(str.maketrans("aeopcxyiABEOTMH", "аеорсхуіАВЕОТМН"))
    assert detected(disguised).code == "en"
