// Drawn on a 16 px grid with a 1.5 px line.
const PATHS = {
  undo: "M6 3.5 2.75 6.75 6 10M3 6.75h6.25a3.5 3.5 0 0 1 0 7H6.5",
  redo: "M10 3.5l3.25 3.25L10 10M13 6.75H6.75a3.5 3.5 0 0 0 0 7H9.5",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  fit: "M2.75 6V2.75H6M10 2.75h3.25V6M13.25 10v3.25H10M6 13.25H2.75V10",
  organize: "M2.5 6.25h4v3.5h-4zM9.75 2.25h3.75v3.5H9.75zM9.75 10.25h3.75v3.5H9.75zM6.5 8h1.6M9.75 4h-1.6v8h1.6",
  help: "M5.9 6.1a2.1 2.1 0 1 1 3.1 1.85c-.6.35-1 .75-1 1.45M8 11.6v.05M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  panel: "M2.5 3h11v10h-11zM6.25 3v10",
  search: "M7 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zM13.5 13.5l-3.25-3.25",
  close: "M4 4l8 8M12 4l-8 8",
  left: "M10 3.5 5.5 8l4.5 4.5",
  right: "M6 3.5 10.5 8 6 12.5",
  up: "M3.5 10 8 5.5 12.5 10",
  down: "M3.5 6 8 10.5 12.5 6",
  check: "M3 8.5 6.5 12 13 4.5",
  metric: "M6.25 2.75 4.75 13.25M11.25 2.75l-1.5 10.5M3 6h10.5M2.5 10H13",
  dimension: "M2.75 2.75h5l5.5 5.5-5 5-5.5-5.5zM5.5 5.5v.01",
  segment: "M8 2.25A5.75 5.75 0 1 0 13.75 8H8zM10.5 2.5a5.6 5.6 0 0 1 3 3h-3z",
  date_range: "M2.75 4h10.5v9.25H2.75zM2.75 7h10.5M5.5 2.25V5M10.5 2.25V5",
  filter: "M2.5 3.5h11L9.5 8.5V13l-3-1.5v-3z",
  clock: "M8 4.75V8l2.25 1.5M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
  loop: "M12.75 6A5.25 5.25 0 1 0 13.25 8.75M13 2.5V6H9.5",
  bolt: "M9 2 3.75 9H8l-1 5 5.25-7H8z",
  compare: "M2.75 3h4v10h-4zM9.25 3h4v10h-4zM2.75 6.5h4M9.25 9.5h4",
  fallout: "M2.5 3.5h3a4 4 0 0 1 4 4v5.5M6.75 10.25 9.5 13l2.75-2.75",
  curve: "M2.5 2.5v11h11M4.5 5c2 0 2.5 5 5 5s2.5-.75 3.5-.75",
  arrow: "M2.5 8h11M9.5 4l4 4-4 4",
  warning: "M8 2.5 14.25 13.25H1.75zM8 6.75v3M8 11.6v.01",
  info: "M8 7.25v3.5M8 5v.01M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z",
  settings:
    "M2.5 5h6.25M12.25 5h1.25M2.5 11h1.25M7.25 11h6.25M10.5 6.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5zM5.5 12.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5z",
  export: "M8 10V2.5M5 5.25l3-3 3 3M2.75 9.5v3.75h10.5V9.5",
  trophy: "M5 2.5h6V7a3 3 0 0 1-6 0zM5 4H2.75c0 2 .75 3 2.5 3M11 4h2.25c0 2-.75 3-2.5 3M8 10v3.25M5.25 13.5h5.5",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`ipj-icon ipj-icon--${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
