"""Word files of all languages against the English ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from ipyjourney.words import locales
from tests.hygiene.tree import PACKAGE

OTHERS = tuple(locale for locale in locales() if locale != "en")
PLURALS = {"zero", "one", "two", "few", "many"}


def patterns(locale: str) -> dict[tuple[str, str], fluent.Pattern]:
    """Give each text of a language by file and by id, with the attribute behind it."""
    found: dict[tuple[str, str], fluent.Pattern] = {}
    for path in sorted((PACKAGE / "locale" / locale).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert isinstance(entry, fluent.Message | fluent.BaseComment), f"{locale}/{path.name}: {entry.span}"
            if isinstance(entry, fluent.Message):
                if entry.value is not None:
                    found[path.name, entry.id.name] = entry.value
                found |= {(path.name, f"{entry.id.name}.{part.id.name}"): part.value for part in entry.attributes}
    return found


def expressions(pattern: fluent.Pattern) -> Iterator[fluent.InlineExpression | fluent.SelectExpression]:
    """Give all that stands in braces, the outermost first."""
    for element in pattern.elements:
        if isinstance(element, fluent.Placeable):
            inner = element.expression
            assert not isinstance(inner, fluent.Placeable)
            yield inner
            if isinstance(inner, fluent.SelectExpression):
                for variant in inner.variants:
                    yield from expressions(variant.value)


def variables(pattern: fluent.Pattern) -> set[str]:
    found: set[str] = set()
    for inner in expressions(pattern):
        chosen = inner.selector if isinstance(inner, fluent.SelectExpression) else inner
        if isinstance(chosen, fluent.VariableReference):
            found.add(chosen.id.name)
        else:
            # The front end reads nothing else.
            assert isinstance(chosen, fluent.StringLiteral)
    return found


def choices(pattern: fluent.Pattern) -> dict[str, set[str]]:
    """Give the keys of the variants by the variable that chooses among them."""
    found: dict[str, set[str]] = {}
    for inner in expressions(pattern):
        if isinstance(inner, fluent.SelectExpression) and isinstance(inner.selector, fluent.VariableReference):
            keys = {each.key.name for each in inner.variants if isinstance(each.key, fluent.Identifier)}
            found[inner.selector.id.name] = found.get(inner.selector.id.name, set()) | keys
    return found


ENGLISH = patterns("en")


@pytest.mark.parametrize("locale", OTHERS)
def test_a_language_has_every_word_and_no_other(locale):
    assert set(patterns(locale)) == set(ENGLISH)


@pytest.mark.parametrize("locale", OTHERS)
def test_a_text_says_what_the_english_one_says(locale):
    own = patterns(locale)
    assert [name for name, text in ENGLISH.items() if variables(own[name]) != variables(text)] == []


@pytest.mark.parametrize("locale", OTHERS)
def test_a_text_knows_the_names_that_it_is_chosen_by(locale):
    own = patterns(locale)
    lost = {}
    for name, text in ENGLISH.items():
        known = choices(own[name])
        for variable, keys in choices(text).items():
            # The default of one language may have a name in the other, and plurals are each language's own.
            named = keys - PLURALS - {"other"}
            if variable in known and len(named - known[variable]) > 1:
                lost[name] = named - known[variable]
    assert lost == {}


@pytest.mark.parametrize("locale", OTHERS)
def test_plurals_are_those_of_the_language(locale):
    known = set(Locale.parse(locale, sep="-").plural_form.tags)
    # "one" is also the name of a choice, as in English then.
    wrong = {
        name: keys
        for name, text in patterns(locale).items()
        for variable, keys in choices(text).items()
        if (keys & PLURALS) - known - choices(ENGLISH[name]).get(variable, set())
    }
    assert wrong == {}
