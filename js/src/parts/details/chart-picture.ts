// A chart on the page as a drawing by itself: its styles written into it, with a title and a legend above.

const MARGIN = 16;
const TITLE = 22;
const LINE = 18;
const SWATCH = 28;
const GAP = 8;
const BETWEEN = 18;
const STYLES = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
] as const;
const NAMESPACE = "http://www.w3.org/2000/svg";
/** Mixed colours are written in a way that few programs know. */
const MIXED = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/;

/** Colours as every program reads them. */
export function plainColor(color: string): string {
  const [, red, green, blue, alpha] = MIXED.exec(color) ?? [];
  if (red === undefined) return color;
  const parts = [red, green, blue].map((part) => Math.round(Number(part) * 255)).join(", ");
  return alpha === undefined ? `rgb(${parts})` : `rgba(${parts}, ${alpha})`;
}

/** Draw a chart for itself; each entry of the legend looks like the line of its number. */
export function drawChart(chart: SVGSVGElement, title: string, legend: readonly string[]): string {
  const { width, height } = chart.getBoundingClientRect();
  const drawn = chart.cloneNode(true) as SVGSVGElement;
  for (const pointed of drawn.querySelectorAll(".ipj-chart-here")) pointed.remove();
  drawn.style.position = "absolute";
  drawn.style.visibility = "hidden";
  // Within the page it has the looks that are written into it.
  chart.after(drawn);
  const rows = legendRows(drawn, legend, width);
  const above = TITLE + LINE * rows;
  const heading = add(drawn, "text", { x: 0, y: -above + 4 }, title);
  heading.style.fontSize = "13px";
  heading.style.fontWeight = "600";
  heading.style.fill = "currentColor";
  const ground = groundOf(chart);
  // All are read before one is changed: what a part looks like depends on those around it.
  const looks = [drawn, ...drawn.querySelectorAll<SVGElement>("*")].map((part) => [part, stylesOf(part)] as const);
  for (const [part, styles] of looks) {
    for (const [name, value] of styles) part.setAttribute(name, value);
    part.removeAttribute("style");
    part.removeAttribute("class");
  }
  drawn.remove();
  const [whole, all] = [width + 2 * MARGIN, height + above + 2 * MARGIN];
  drawn.setAttribute("xmlns", NAMESPACE);
  drawn.setAttribute("width", `${whole}`);
  drawn.setAttribute("height", `${all}`);
  drawn.setAttribute("viewBox", `${-MARGIN} ${-MARGIN - above} ${whole} ${all}`);
  drawn.removeAttribute("aria-hidden");
  const back = document.createElementNS(NAMESPACE, "rect");
  for (const [name, value] of Object.entries({
    x: -MARGIN,
    y: -MARGIN - above,
    width: whole,
    height: all,
    fill: ground,
  }))
    back.setAttribute(name, `${value}`);
  drawn.prepend(back);
  return new XMLSerializer().serializeToString(drawn);
}

/** Write names beside samples of their lines, above the chart; gives how many rows they take. */
function legendRows(drawn: SVGSVGElement, legend: readonly string[], width: number): number {
  const entries: { entry: SVGElement; x: number; row: number }[] = [];
  let [x, row] = [0, 0];
  for (const [index, name] of legend.entries()) {
    const entry = add(drawn, "g", {});
    add(add(entry, "g", { class: `ipj-line ipj-line--${index}` }), "path", { d: `M0 -4h${SWATCH}` });
    const text = add(entry, "text", { x: SWATCH + GAP, y: 0 }, name) as SVGTextElement;
    const room = SWATCH + GAP + text.getComputedTextLength();
    if (x > 0 && x + room > width) [x, row] = [0, row + 1];
    entries.push({ entry, x, row });
    x += room + BETWEEN;
  }
  const rows = legend.length > 0 ? row + 1 : 0;
  for (const { entry, x, row } of entries)
    entry.setAttribute("transform", `translate(${x} ${-LINE * (rows - row - 1) - 8})`);
  return rows;
}

function add(parent: Element, name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const element = document.createElementNS(NAMESPACE, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

function stylesOf(element: SVGElement): [string, string][] {
  const styles = getComputedStyle(element);
  return STYLES.map((name) => [name, plainColor(styles.getPropertyValue(name))]);
}

/** The colour of what a chart lies on. */
function groundOf(element: Element): string {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const { backgroundColor } = getComputedStyle(around);
    if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return plainColor(backgroundColor);
  }
  return "#fff";
}
