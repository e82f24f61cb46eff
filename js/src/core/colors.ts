/** Colours for nodes and arrows: each at least 3:1 against white and against the dark ground. */
export const COLORS = {
  blue: "#2f7de1",
  teal: "#0e8f8a",
  green: "#3f9142",
  gold: "#a37b0c",
  orange: "#d9640f",
  red: "#d84a4a",
  pink: "#cf4c92",
  purple: "#8d5fd3",
} as const;
