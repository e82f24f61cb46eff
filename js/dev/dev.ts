import parts from "all:parts";
import words from "all:words";
import { createMemoryKernel } from "../src/host/memory";
import { mount } from "../src/journey/index";
import type { Reply, Request } from "../src/protocol/messages";
import { CASES, CATALOG, ITEMS } from "./cases";
import { figuresFor } from "./figures";

const asked = new URLSearchParams(location.search);
const chosen = CASES[asked.get("case") ?? "lead"];
const theme = asked.get("theme");
const DELAY_MS = Number(asked.get("delay") ?? 300);

// What JupyterLab defines, so that the page looks as in a notebook.
const LAB = {
  light: {
    "layout-color0": "#fff",
    "layout-color1": "#fff",
    "brand-color1": "#1976d2",
    "error-color1": "#d32f2f",
    "content-font-color0": "#000",
  },
  dark: {
    "layout-color0": "#111",
    "layout-color1": "#212121",
    "brand-color1": "#2196f3",
    "error-color1": "#f44336",
    "content-font-color0": "#fff",
  },
};
if (theme === "light" || theme === "dark") {
  document.body.dataset.jpThemeLight = String(theme === "light");
  for (const [name, value] of Object.entries(LAB[theme])) document.body.style.setProperty(`--jp-${name}`, value);
} else if (theme === null) {
  document.documentElement.style.colorScheme = "light dark";
}

function answer(request: Request): Reply | undefined {
  if (request.kind !== "top_items") return undefined;
  const all = ITEMS[request.dimension] ?? [];
  const items = all.map(({ name, events }) => ({ item: name, primary: events, events, instances: events }));
  return { id: request.id, kind: "top_items", revision: "", items: items.slice(0, request.limit), total: items.length };
}

if (chosen) {
  const { spec, error, refuse, stuck, views = 1 } = chosen;
  const kernel = createMemoryKernel(
    {
      _spec: { revision: "r0", spec, can_undo: false, can_redo: false, configured: !asked.has("first") },
      _result: stuck === "blank" ? null : figuresFor(spec, stuck === "old" ? "older" : "r0"),
      _catalog: CATALOG,
      _status: {
        state: stuck ? "computing" : error && !refuse ? "failed" : "idle",
        revision: "r0",
        error: error && !refuse ? error : null,
        progress: null,
      },
      height: Number(asked.get("height") ?? 560),
      _words: { locale: "en", text: words },
    },
    ITEMS,
    answer,
    (name) => parts[name](),
  );
  if (refuse && error) kernel.refuseNext(error);
  kernel.connect().subscribe("_spec", ({ spec: next, revision }) => {
    // Like the kernel, which places what has no place.
    if (next.nodes.some((node) => node.position === null)) {
      const nodes = next.nodes.map((node, index) => ({
        ...node,
        position: node.position ?? { x: (index % 4) * 300, y: Math.floor(index / 4) * 150 },
      }));
      kernel.set("_spec", { ...kernel.connect().get("_spec"), spec: { ...next, nodes } });
      return;
    }
    kernel.set("_status", { state: "computing", revision, error: null, progress: null });
    setTimeout(() => {
      kernel.set("_result", figuresFor(next, revision));
      kernel.set("_status", { state: "idle", revision, error: null, progress: null });
    }, DELAY_MS);
  });
  const closers = Array.from({ length: views }, () => {
    const place = document.createElement("div");
    place.style.marginBottom = "16px";
    document.getElementById("widgets")?.append(place);
    if (asked.has("shadow")) {
      const inside = place.attachShadow({ mode: "open" });
      const sheet = document.createElement("link");
      sheet.rel = "stylesheet";
      sheet.href = "dev.css";
      const holder = document.createElement("div");
      inside.append(sheet, holder);
      return mount(kernel.connect(), holder);
    }
    return mount(kernel.connect(), place);
  });
  Object.assign(window, {
    kernel,
    closeAll: () => {
      for (const close of closers) close();
    },
  });
}
