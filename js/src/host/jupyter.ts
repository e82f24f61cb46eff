import type { JourneySpec, JourneyState, States, WordsState } from "../protocol/messages";
import type { Host, MountFacts } from "./host";
import { uniqueId } from "./identity";
import { createQuestions } from "./questions";

/** The part of anywidget's model that is used; it is the same in JupyterLab, Notebook, VS Code, Colab and marimo. */
export interface WidgetModel {
  get(key: string): unknown;
  on(event: string, callback: (value: unknown) => void): void;
  off(event: string, callback: (value: unknown) => void): void;
  send(content: unknown): void;
  set(key: string, value: unknown): void;
  save_changes(): void;
}

/** The world of a widget in a notebook. States are read, never written: what changes them is asked of the kernel. */
export function createJupyterHost<Spec = JourneySpec, Result = JourneyState>(
  model: WidgetModel,
  element: HTMLElement,
): Host<Spec, Result> {
  const questions = createQuestions<Spec>((request) => model.send(request));
  const subscriptions = new Set<() => void>();
  const facts = mountFacts(element);
  model.on("msg:custom", questions.receive);
  const seen = (): void => {
    const { revision } = model.get("_result") as { revision: string };
    if (revision === model.get("_seen")) return;
    model.set("_seen", revision);
    model.save_changes();
  };
  // marimo runs the cells that use a widget again when its front end has written something, and at nothing else.
  if (facts.theme === "marimo") model.on("change:_result", seen);

  const get = <K extends keyof States>(key: K) => model.get(key) as States<Spec, Result>[K];

  return {
    facts,
    get,
    subscribe: (key, listener) => {
      const changed = (): void => listener(get(key));
      const end = (): void => {
        model.off(`change:${key}`, changed);
        subscriptions.delete(end);
      };
      model.on(`change:${key}`, changed);
      subscriptions.add(end);
      return end;
    },
    ask: questions.ask,
    close: () => {
      model.off("msg:custom", questions.receive);
      model.off("change:_result", seen);
      for (const end of [...subscriptions]) end();
      questions.close();
    },
  };
}

/** Show a widget in the language of whoever reads, and again when the kernel goes on in another one. */
export function showSpoken<Spec = JourneySpec, Result = JourneyState>(
  model: WidgetModel,
  element: HTMLElement,
  show: (host: Host<Spec, Result>, element: HTMLElement) => () => void,
): () => void {
  const words = (): WordsState => model.get("_words") as WordsState;
  let end = (): void => undefined;
  const begin = (): void => {
    end();
    element.lang = words().locale;
    end = show(createJupyterHost<Spec, Result>(model, element), element);
  };
  begin();
  model.on("change:_words", begin);
  const { locale } = mountFacts(element);
  // Languages that there are words of have two letters.
  if (words().follows && !locale.startsWith(element.lang.slice(0, 2))) {
    model.send({ id: uniqueId(), kind: "speak", locale });
  }
  return () => {
    model.off("change:_words", begin);
    end();
  };
}

export function mountFacts(element: HTMLElement): MountFacts {
  const { body, defaultView } = element.ownerDocument;
  return { locale: defaultView?.navigator.language || "en", theme: themeOf(body), live: true };
}

function themeOf({ dataset, classList }: HTMLElement): MountFacts["theme"] {
  if (dataset.vscodeThemeKind !== undefined) return "vscode";
  if (dataset.jpThemeName !== undefined || dataset.jpThemeLight !== undefined) return "jupyter";
  return classList.contains("light-theme") || classList.contains("dark-theme") ? "marimo" : "page";
}
