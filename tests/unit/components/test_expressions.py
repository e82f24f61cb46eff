from __future__ import annotations

import numpy as np
import pytest

import ipyjourney as ij
from ipyjourney.components.expressions import InvalidExpression, parse_expression, quote_name
from ipyjourney.components.metrics import read_metric
from ipyjourney.engine.calculated import evaluate

VALUES = {"a": 12.0, "b": 3.0, "c": 2.0, "Closed-Won": 4.0, "Deals [new]": 5.0, "zero": 0.0, "null": np.nan}


def result(text):
    return evaluate(text, lambda name: np.array([VALUES[name]])).item()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", 12),
        ("a - b - c", 7),
        ("a / b / c", 2),
        ("a - b * c", 6),
        ("(a - b) * c", 18),
        ("a + b / c * 2", 15),
        ("-a + b", -9),
        ("-a * -b", 36),
        ("a - -b", 15),
        ("--a", 12),
        ("-(a - b) / c", -4.5),
        ("0.5*a", 6),
        ("[a]/([Closed-Won]+1)", 2.4),
        ("[Deals [new]]] + 1", 6),
        (" a\t+\n b ", 15),
    ],
)
def test_arithmetic_is_read_as_everybody_writes_it(text, expected):
    assert result(text) == pytest.approx(expected, rel=1e-15)


@pytest.mark.parametrize(
    "text", ["a / zero", "a / (b - 3)", "null + 1", "zero * null", "a / (a - b * 4)", "-null", "1 / (1 / zero)"]
)
def test_a_division_by_zero_and_a_null_part_make_null(text):
    assert np.isnan(result(text))


def test_what_only_rounding_tells_from_zero_is_no_divisor():
    parts = {"a": np.array([0.1]), "b": np.array([0.2]), "c": np.array([0.3])}
    assert np.isnan(evaluate("1 / (a + b - c)", parts.__getitem__)).all()
    assert evaluate("a + b - c", parts.__getitem__).item() == 0


def test_a_number_too_large_to_be_one_is_null():
    assert np.isnan(result("a * " + "9" * 308 + " * 10"))


def test_every_group_has_a_value_of_its_own():
    parts = {"a": np.array([1.0, 2.0, 3.0]), "b": np.array([2.0, 0.0, 6.0])}
    assert evaluate("a / b", parts.__getitem__).tolist() == pytest.approx([0.5, np.nan, 0.5], nan_ok=True)


def test_a_part_that_is_named_twice_is_worked_out_once():
    asked = []
    evaluate("a * a + a", lambda name: asked.append(name) or np.array([2.0]))
    assert asked == ["a"]


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        (
            "[Revenue] / / 2",
            13,
            'A number, the name of a metric or "(" is expected at character 13: [Revenue] /  ▸ / 2',
        ),
        ("a b", 3, "One of + - * / is expected"),
        ("2a", 2, "One of + - * / is expected"),
        ("a + (b - c", 5, "Nothing closes the parenthesis"),
        ("a + b) - c", 6, "Nothing opens the parenthesis"),
        ("a + [b", 5, "Nothing closes the square bracket"),
        ("a + [b]]", 5, "Nothing closes the square bracket"),
        ("a + []", 5, "no name in the square brackets"),
        ("a ** b", 4, "is expected"),
        ("a % b", 3, "No expression has the sign"),
        ("a.b", 2, "No expression has the sign"),
        ("__import__('os')", 11, "One of + - * / is expected"),
        ("", 1, "is expected"),
        ("a +", 4, "is expected"),
        ("()", 2, "is expected"),
        ("1 + 2", 1, "names no metric"),
        ("a" * 5000, 4001, "longer than 4,000"),
        ("a + " + "9" * 400, 5, "too large"),
    ],
)
def test_text_that_is_no_expression_is_refused_with_the_place_of_the_fault(text, place, said):
    with pytest.raises(InvalidExpression) as caught:
        ij.Metric.calculated(text)
    assert caught.value.parameters["place"] == place
    assert said in caught.value.what
    assert caught.value.why
    assert caught.value.fix


def test_nesting_however_deep_is_read():
    assert result("(" * 1900 + "a" + ")" * 1900) == 12
    assert result("-" * 3000 + "a") == 12


def test_any_name_can_be_written_in_an_expression():
    for name in ("Closed-Won", "Deals [new]", "]", "a b", "☃", "1"):
        assert ij.Metric.calculated(quote_name(name)).parts == (name,)


def test_a_metric_is_read_back_from_its_json():
    where = {"dimension": "event", "operator": "in", "value": ["a", "b"]}
    for made in (
        ij.Metric.calculated("a / b"),
        ij.Metric.count(where=where),
        ij.Metric.sum("amount", where=where),
        ij.Metric.sum("amount"),
        read_metric({"container": "account"}),
        read_metric({}),
    ):
        assert read_metric(made.model_dump(mode="json", by_alias=True, exclude_defaults=True)) == made


def test_an_expression_is_not_evaluated_as_code():
    assert parse_expression("exit")[0].name == "exit"
