"""Languages by their English names."""

_TABLE = """
af Afrikaans; als Alemannic; am Amharic; an Aragonese; ar Arabic; arz Egyptian Arabic; as Assamese; ast Asturian;
az Azerbaijani; ba Bashkir; bar Bavarian; be Belarusian; bg Bulgarian; bn Bengali; bo Tibetan; br Breton; bs Bosnian;
ca Catalan; ce Chechen; ceb Cebuano; ckb Central Kurdish; co Corsican; cs Czech; cv Chuvash; cy Welsh; da Danish;
de German; dv Dhivehi; el Greek; en English; eo Esperanto; es Spanish; et Estonian; eu Basque; fa Persian; fi Finnish;
fr French; fy West Frisian; ga Irish; gd Scottish Gaelic; gl Galician; gn Guarani; gu Gujarati; ha Hausa; he Hebrew;
hi Hindi; hr Croatian; ht Haitian Creole; hu Hungarian; hy Armenian; ia Interlingua; id Indonesian; ig Igbo; ilo Iloko;
is Icelandic; it Italian; ja Japanese; jv Javanese; ka Georgian; kk Kazakh; km Khmer; kn Kannada; ko Korean; ku Kurdish;
ky Kyrgyz; la Latin; lb Luxembourgish; lo Lao; lt Lithuanian; lv Latvian; mg Malagasy; mk Macedonian; ml Malayalam;
mn Mongolian; mr Marathi; ms Malay; mt Maltese; my Burmese; nb Norwegian; nds Low German; ne Nepali; nl Dutch;
nn Norwegian Nynorsk; no Norwegian; oc Occitan; or Odia; os Ossetian; pa Punjabi; pl Polish; pnb Western Punjabi;
ps Pashto; pt Portuguese; qu Quechua; rm Romansh; ro Romanian; ru Russian; rw Kinyarwanda; sa Sanskrit; sah Yakut;
sc Sardinian; sco Scots; sd Sindhi; sh Serbo-Croatian; si Sinhala; sk Slovak; sl Slovenian; so Somali; sq Albanian;
sr Serbian; su Sundanese; sv Swedish; sw Swahili; ta Tamil; te Telugu; tg Tajik; th Thai; tk Turkmen; tl Tagalog;
tr Turkish; tt Tatar; ug Uyghur; uk Ukrainian; ur Urdu; uz Uzbek; vi Vietnamese; war Waray; wuu Wu Chinese; xh Xhosa;
yi Yiddish; yo Yoruba; yue Cantonese; zh Chinese; zu Zulu
"""
_NAMES = {code: name for code, _, name in (entry.strip().partition(" ") for entry in _TABLE.split(";"))}


def language_name(code: str) -> str:
    """Return the English name of a language by its ISO 639 code, region ignored ("de-AT"); else the code itself."""
    return _NAMES.get(_primary(code), code)


def is_english(code: str | None) -> bool:
    """Return whether the rules and thresholds fit: for English, and where nothing says that it is another language."""
    return code is None or _primary(code) == "en"


def not_calibrated(*codes: str | None) -> str:
    """Return what is said beside a verdict on texts in these languages: "not calibrated for German"; "" for English."""
    if all(map(is_english, codes)):
        return ""
    names = sorted({language_name(code or "en") for code in codes})
    if len(names) == 1:
        return f"not calibrated for {names[0]}"
    return f"not calibrated across {', '.join(names[:-1])} and {names[-1]}"


def _primary(code: str) -> str:
    return code.replace("_", "-").partition("-")[0].lower()
