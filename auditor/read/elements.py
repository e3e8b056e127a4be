"""From XML to a tree of elements: no entity is expanded, nothing outside the file is read, and the tree is not deep."""

from html.entities import name2codepoint
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException, DTDForbidden
from defusedxml.ElementTree import DefusedXMLParser

# XHTML of content systems nests 30 deep, text boxes in tables of a text document 60.
DEPTH = 300
# The attribute xml:lang.
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# A document type of the press defines these outside the file.
NAMED = {name: chr(code) for name, code in name2codepoint.items()}


class MarkupError(Exception):
    """What is wrong with XML, and what to do; the reason of a Skipped."""


class Builder(TreeBuilder):
    """A tree that raises MarkupError where it gets too deep: every program that walks it would run out of stack."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:
        """Open an element."""
        self._depth += 1
        if self._depth > DEPTH:
            raise MarkupError(f"elements nested more than {DEPTH} deep, as no article is; save it as .txt")
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        """Close it."""
        self._depth -= 1
        return super().end(tag)


def elements(data: bytes | str, *, document_type: bool = False) -> Element:
    """Return the root; raises MarkupError for what is not well-formed or defines entities.

    A document type is refused unless allowed; allowed, it is not fetched, and the entities of HTML stand for it.
    """
    parser = DefusedXMLParser(target=Builder(), forbid_dtd=not document_type, forbid_entities=True)
    parser.entity.update(NAMED)
    try:
        parser.feed(data)
        root: Element = parser.close()
    except ParseError as error:
        raise MarkupError(f"not well-formed XML ({error}); fetch it again") from None
    except DefusedXmlException as error:
        kind = "a document type" if isinstance(error, DTDForbidden) else "entities"
        raise MarkupError(f"defines {kind}, as no article does; save it as .txt") from None
    except (ValueError, LookupError) as error:
        raise MarkupError(f"in an encoding that cannot be read ({error}); save it as UTF-8") from None
    return root


def local(element: Element) -> str:
    """Return the name of an element without its namespace; "" for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def without_namespaces(root: Element) -> Element:
    """Return the root, every element of the tree renamed to its local name."""
    for element in root.iter():
        element.tag = local(element)
    return root
