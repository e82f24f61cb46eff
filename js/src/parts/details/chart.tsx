import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { QUIET } from "../../shared/button";
import { ChartTools } from "./chart-tools";
import { bandAt, bandNear, type Frame, heightAt, roomFor } from "./scales";

interface ChartProps {
  /** What the chart shows, in words. */
  label: string;
  /** What it is called as a picture by itself, and the names of its lines where it has several. */
  title: string;
  legend?: readonly string[];
  ticks: readonly number[];
  writeTick: (tick: number) => string;
  /** What stands below each band. */
  names: readonly string[];
  /** What is said of a band that is pointed at. */
  readout: (index: number) => string;
  /** Names stand between bands instead of below them. */
  edges?: boolean;
  children: (frame: Frame) => ComponentChildren;
}

const HEIGHT = 184;
const MARGIN = { top: 8, right: 12, bottom: 20 };
const LETTER = 6.5;

/** Names stand in the middle, unless they would reach over an end. */
function anchorAt(x: number, half: number, width: number): "start" | "middle" | "end" {
  if (x < half) return "start";
  return x + half > width ? "end" : "middle";
}

/** Bands beside each other over an upright axis; pointer or arrow keys read one after the other. */
export function Chart({ label, title, legend = [], ticks, writeTick, names, readout, edges, children }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [here, setHere] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current as HTMLDivElement;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  const written = ticks.map(writeTick);
  const left = 10 + LETTER * Math.max(...written.map((text) => text.length));
  const frame: Frame = {
    left,
    top: MARGIN.top,
    width: Math.max(1, width - left - MARGIN.right),
    height: HEIGHT - MARGIN.top - MARGIN.bottom,
  };
  const count = edges ? names.length - 1 : names.length;
  const every = roomFor(names.length, frame.width, 14 + LETTER * Math.max(...names.map((name) => name.length)));
  const nameAt = (index: number): number => (edges ? bandAt(frame, index - 0.5, count) : bandAt(frame, index, count));
  const band = here === null ? null : Math.min(here, count - 1);

  const keyDown = (event: KeyboardEvent): void => {
    const to = { ArrowLeft: (band ?? count) - 1, ArrowRight: (band ?? -1) + 1, Home: 0, End: count - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setHere(Math.min(count - 1, Math.max(0, to)));
  };
  return (
    <div class="ipj-chart">
      <div
        ref={box}
        role="slider"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={count - 1}
        aria-valuenow={band ?? 0}
        aria-valuetext={band === null ? label : readout(band)}
        tabIndex={0}
        {...QUIET}
        onKeyDown={keyDown}
        onPointerMove={({ offsetX }) => setHere(bandNear(frame, offsetX, count))}
        onPointerLeave={() => setHere(null)}
      >
        {width > 0 && (
          <svg width={width} height={HEIGHT} aria-hidden="true">
            {ticks.map((tick, index) => (
              <g key={tick} class={tick === 0 ? "ipj-chart-zero" : undefined}>
                <path d={`M${left} ${heightAt(frame, tick, ticks)}h${frame.width}`} />
                <text x={left - 6} y={heightAt(frame, tick, ticks) + 4} text-anchor="end">
                  {written[index]}
                </text>
              </g>
            ))}
            {names.map(
              (name, index) =>
                index % every === 0 && (
                  <text
                    key={name}
                    x={nameAt(index)}
                    y={HEIGHT - 5}
                    text-anchor={anchorAt(nameAt(index), (LETTER * name.length) / 2, width)}
                  >
                    {name}
                  </text>
                ),
            )}
            {band !== null && (
              <path class="ipj-chart-here" d={`M${bandAt(frame, band, count)} ${frame.top}v${frame.height}`} />
            )}
            {children(frame)}
          </svg>
        )}
      </div>
      <p aria-hidden="true">{band === null ? null : readout(band)}</p>
      <ChartTools chart={box} title={title} legend={legend} />
    </div>
  );
}
