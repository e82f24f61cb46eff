// Segments, date ranges and calculated metrics, built and deleted.
import "./builder.css";
import "./fields.css";
import "./outcome.css";
import { MetricEditor } from "./metric";
import { RangeEditor } from "./range";
import { Removal } from "./removal";
import { SegmentEditor } from "./segment";

export const panels = { segment: SegmentEditor, date_range: RangeEditor, metric: MetricEditor, removal: Removal };
