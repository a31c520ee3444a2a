"""Words, cases and plurals."""

from __future__ import annotations

import keyword
import re
import unicodedata

# Abbreviations whose own case would be cut into single letters.
_MIXED_CASE = {"SoC": "Soc", "IDs": "Ids", "EVSEs": "Evses", "kWh": "Kwh", "KWh": "Kwh"}
# V2G (vehicle to grid) is one word in spite of its digit.
_CAMEL = re.compile(r"[Vv]2[Gg](?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")
# Words of snake_case names that prose spells in another way.
_SPELLED = {
    "cdr": "CDR",
    "cdrs": "CDRs",
    "cp": "CP",
    "cpos": "CPOs",
    "emaid": "EMAID",
    "emsps": "eMSPs",
    "evse": "EVSE",
    "evses": "EVSEs",
    "faqs": "FAQs",
    "id": "ID",
    "oauth": "OAuth",
    "ocpi": "OCPI",
    "rfid": "RFID",
    "soc": "state-of-charge",
    "vat": "VAT",
}
# Annotations in a class body would find a field of this name instead of the type.
_TYPE_NAMES = frozenset({"int", "float", "str", "bool", "list", "dict", "self", "cls"})


def ascii_text(text: str) -> str:
    """Return the text with accents removed and all other characters beyond ASCII dropped."""
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def words(name: str) -> list[str]:
    """Return the words of a camelCase, snake_case or kebab-case name; a number belongs to the word before it."""
    found: list[str] = []
    text = ascii_text(name)
    for mixed, plain in _MIXED_CASE.items():
        text = text.replace(mixed, plain)
    for part in re.split(r"[^A-Za-z0-9]+", text):
        for at, word in enumerate(_CAMEL.findall(part)):
            if word.isdigit() and at:
                found[-1] += word
            else:
                found.append(word)
    return found


def snake(name: str) -> str:
    """Return a snake_case identifier; keywords and names of builtin types get a trailing underscore."""
    text = "_".join(word.lower() for word in words(name)) or "field"
    if text[0].isdigit():
        text = f"n{text}"
    return f"{text}_" if keyword.iskeyword(text) or text in _TYPE_NAMES else text


def pascal(name: str) -> str:
    """Return a PascalCase identifier."""
    text = "".join(word[:1].upper() + word[1:] for word in words(name)) or "Anonymous"
    return f"N{text}" if text[0].isdigit() else text


def camel(python: str) -> str:
    """Return the default wire name of a field: lowerCamelCase of its Python name."""
    head, *tail = python.split("_")
    return head + "".join(word[:1].upper() + word[1:] for word in tail)


def plural(noun: str) -> str:
    """Return the plural of a snake_case noun, by its ending."""
    if noun.endswith("s") and not noun.endswith("ss"):
        return noun
    if re.search(r"[^aeiou]y$", noun):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if re.search(r"(ss|x|ch|sh)$", noun) else f"{noun}s"


def singular(noun: str) -> str:
    """Return the singular of a snake_case noun, by its ending."""
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    if re.search(r"(sses|xes|ches|shes)$", noun):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def prose(name: str) -> str:
    """Return a snake_case name as words of a sentence: ``id_tags`` is "ID tags"."""
    return " ".join(_SPELLED.get(word, word) for word in name.strip("_").split("_"))


def with_article(noun: str) -> str:
    """Return the words with "a" or "an" before them, by the sound of the first letter or letter name."""
    vowel = noun[0] in "aeioAEIO" or re.match(r"[FHLMNRSX][A-Z]", noun)
    return f"an {noun}" if vowel else f"a {noun}"


def capitalised(text: str) -> str:
    """Return a sentence with its first letter in upper case, unless its first word has a spelling of its own."""
    first = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if first.islower() or "-" in first else text
