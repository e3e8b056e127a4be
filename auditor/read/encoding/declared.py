"""The charset that a file names (HTML meta tag, MIME header, XML prolog) as the codec that reads it."""

import codecs

# A web page that says the left is read as the right by every browser (WHATWG Encoding Standard): the right has all
# letters of the left and those that authors use in it all the same, such as the curly quotation marks of Windows.
WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "utf-8-sig": "utf-8",
}
# Codecs that do not give this back are no charset of a page that names it in ASCII: UTF-16, EBCDIC, UTF-7, escapes.
ASCII = "Az 09 +AGE- \\x41 \\u0041 ~~ a-b"
# Python codecs that do, and are none either.
FOREIGN = ("idna", "charmap")


def known(label: str | None) -> str | None:
    """Return the Python name of the codec for a declared charset; None where there is no such charset."""
    try:
        name = codecs.lookup((label or "").strip(" \t\r\n\"';")).name
        name = WIDER.get(name, name)
        return name if name not in FOREIGN and ASCII.encode("ascii").decode(name) == ASCII else None
    except (LookupError, ValueError):
        return None
