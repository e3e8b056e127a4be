"""Letters beyond a to z that languages of the press write: what the guess of an encoding is judged by."""

# Letters of Unicode CLDR's main and common auxiliary exemplar sets. A language whose letters are all in another one
# written in the same encodings is left out (Norwegian, Finnish, Macedonian, Bosnian).
LETTERS = {
    "catalan": "àçèéíïòóúü·",
    "croatian": "čćđšž",
    "czech": "áčďéěíňóřšťúůýž",
    "danish": "æøåéä",
    "dutch": "áéëèíïóöúü",
    "estonian": "äõöüšž",
    "french": "àâæçèéêëîïôœùûüÿ",
    "german": "äöüßé",
    "hungarian": "áéíóöőúüű",
    "icelandic": "áðéíóúýþæö",
    "italian": "àèéìíîòóùú",
    "latvian": "āčēģīķļņšūž",
    "lithuanian": "ąčęėįšųūž",
    "polish": "ąćęłńóśźż",
    "portuguese": "áàâãçéêíóôõúüºª",
    "romanian": "ăâîșțşţ",
    "slovak": "áäčďéíĺľňóôŕšťúýž",
    "spanish": "áéíñóúü¿¡ºª",
    "swedish": "åäöéü",
    "turkish": "âçğıîöşüûİ",
    "bulgarian": "абвгдежзийклмнопрстуфхцчшщъьюяѝ",
    "russian": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "serbian": "абвгдђежзијклљмнњопрстћуфхцчџшѓќѕ",
    "ukrainian": "абвгґдеєжзиіїйклмнопрстуўфхцчшщыьэюяё",
    "greek": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
    "hebrew": "אבגדהוזחטיךכלםמןנסעףפץצקרשת" + "".join(map(chr, range(0x5B0, 0x5C3))),
    "arabic": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىپچژگک،؛؟ـ" + "".join(map(chr, range(0x64B, 0x653))),
    "thai": "".join(map(chr, (*range(0xE01, 0xE3B), *range(0xE3F, 0xE5C)))),
}
# Quotation marks, dashes, currencies and signs that stand in articles of any language.
SIGNS = "“”„‘’‚–—…«»‹›€£§°·•№½™©®†\u00a0\u00ad\u200e\u200f"
ALPHABETS = tuple(frozenset(letters + letters.upper() + SIGNS) for letters in LETTERS.values())
