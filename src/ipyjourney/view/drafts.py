"""Segments, date ranges and calculated metrics by themselves: what they keep, say and are in Python."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ipyjourney.components import CalculatedMetric, DateRange
from ipyjourney.data.described import DescribedTable
from ipyjourney.errors import Note
from ipyjourney.export.component_source import component_source
from ipyjourney.result.journey_figures import Value
from ipyjourney.result.kept import Kept
from ipyjourney.spec import AnalysisSpec, Segment
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.named import ComponentKind, NamedComponent, read_component, uses_of, with_component
from ipyjourney.view.components import DateRangeLike, GivenMetric, SegmentLike, check_new
from ipyjourney.view.define import component_in_words
from ipyjourney.view.questions import Questions, choose

__all__ = ["Draft", "Drafts"]


@dataclass(frozen=True)
class Draft:
    """What a definition would be, before the view has it.

    Attributes
    ----------
    kept : Kept or None
        What a segment or date range keeps.
    value : int, float or None
        What a metric comes to over all rows of the analysis; null is None.
    text : str
        The definition in words.
    code : str
        The definition in Python.
    notes : tuple of Note
        Items that it names and the data do not have.
    """

    kept: Kept | None
    value: Value | None
    text: str
    code: str
    notes: tuple[Note, ...]


class Drafts(Questions):
    """Looks at definitions outside of any analysis."""

    _table: DescribedTable

    def count_kept(
        self, part: SegmentLike | DateRangeLike | str, *, container: str | None = None, date_range: str | None = None
    ) -> Kept:
        """Count what a segment or a date range keeps.

        Parameters
        ----------
        part : Segment, DateRange, mapping or str
            The segment or date range, or its fields; text is the name of one of the view's segments.
        container : str, optional
            Whose instances are counted beside the rows; by default those of the segment's scope, else of the widest
            container.
        date_range : str, optional
            Name of the date range that a segment is judged on; all rows without it.

        Returns
        -------
        Kept

        Raises
        ------
        UnknownName
            If the view does not have what is named.

        Examples
        --------
        >>> import ipyjourney as ij
        >>> view = ij.demo.b2b(accounts=20)
        >>> won = {"name": "Won", "scope": "account", "condition": {"dimension": "Event", "value": "Closed-Won"}}
        >>> kept = view.count_kept(won)
        >>> kept.container, kept.all_instances
        ('account', 20)
        """
        found = self._read_part(part)
        if container is None:
            scope = found.scope if isinstance(found, Segment) else None
            container = scope if scope in self._table.containers else next(iter(self._table.containers), "")
        chosen = None if date_range is None else self._definitions.date_range(date_range)
        return self._engine.count_kept(found, container, chosen, self._definitions)

    def to_python(self, kind: str, name: str) -> str:
        """Write the Python code that gives a view one of this view's components.

        Parameters
        ----------
        kind : str
            ``segment``, ``date_range`` or ``metric``; of metrics only calculated ones.
        name : str
            What it is called.

        Returns
        -------
        str

        Raises
        ------
        UnknownName
            If there is none of that name.
        GivenMetric
            If it is a metric that the view was made with.
        """
        return component_source(name, self.component(choose(ComponentKind, kind), name))

    def component(self, kind: ComponentKind, name: str) -> NamedComponent:
        """Find a segment, a date range or a calculated metric.

        Raises
        ------
        UnknownName
            If there is none of that name.
        GivenMetric
            If it is a metric that the view was made with.
        """
        match kind:
            case ComponentKind.SEGMENT:
                return self._definitions.segment(name)
            case ComponentKind.DATE_RANGE:
                return self._definitions.date_range(name)
            case ComponentKind.METRIC:
                metric = self._definitions.metric(name)
                if not isinstance(metric, CalculatedMetric):
                    raise GivenMetric(name=name)
                return metric

    def draft(
        self, kind: ComponentKind, name: str, fields: Mapping[str, object], was: str | None, spec: AnalysisSpec
    ) -> Draft:
        """Look at a definition before the view has it.

        Parameters
        ----------
        kind : ComponentKind
            ``segment``, ``date_range`` or ``metric``.
        name : str
            What it is called.
        fields : mapping
            Its JSON values, without the name.
        was : str or None
            The name that it has so far, if it is to take the place of another.
        spec : JourneySpec, CohortSpec or FlowSpec
            The analysis whose date range a segment is judged on, whose instances are counted, and over whose rows a
            metric is worked out.

        Raises
        ------
        IpyjourneyError
            If the view would not take it: it is not well-formed, names what is not there, or comes back to itself.
        """
        part, known = read_component(kind, name, fields), self._definitions
        if name != was:
            check_new(kind.value.replace("_", " "), name, _named(known, kind))
        drafted = with_component(known, name, part, was)
        if was is not None and was != name:
            # What names it by its old name is refused when it is renamed; here it need not keep the draft from view.
            drafted = with_component(drafted, was, part)
        drafted.check_metrics()
        drafted.check_segments()
        kept: Kept | None = None
        value: Value | None = None
        if isinstance(part, CalculatedMetric):
            value = self._engine.value(name, spec, drafted, known)
        else:
            over = None if spec.date_range is None else known.date_range(spec.date_range)
            kept = self._engine.count_kept(part, spec.container, over, drafted)
        return Draft(
            kept=kept,
            value=value,
            text=component_in_words(self._table, self._engine, drafted, kind, name),
            code=component_source(name, part),
            notes=tuple(self._engine.missing_items(uses_of(part).items)),
        )

    def _read_part(self, part: SegmentLike | DateRangeLike | str) -> Segment | DateRange:
        match part:
            case str():
                return self._definitions.segment(part)
            case Segment() | DateRange():
                return part
            case _ if "condition" in part:
                return Segment.model_validate(part)
            case _:
                return DateRange.model_validate(part)

    def _look_up(self, part: Segment | DateRange) -> None:
        self._engine.look_up(part, self._definitions)


def _named(known: Definitions, kind: ComponentKind) -> Mapping[str, object]:
    match kind:
        case ComponentKind.METRIC:
            return known.metrics
        case ComponentKind.SEGMENT:
            return known.segments
        case ComponentKind.DATE_RANGE:
            return known.date_ranges
