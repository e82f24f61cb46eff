import type { JourneySpec, JourneyState, States } from "../protocol/messages";
import type { Host, MountFacts } from "./host";
import { createQuestions } from "./questions";

/** The part of anywidget's model that is used; it is the same in JupyterLab, Notebook, VS Code, Colab and marimo. */
export interface WidgetModel {
  get(key: string): unknown;
  on(event: string, callback: (value: unknown) => void): void;
  off(event: string, callback: (value: unknown) => void): void;
  send(content: unknown): void;
}

/** The world of a widget in a notebook. States are read, never written: what changes them is asked of the kernel. */
export function createJupyterHost<Spec = JourneySpec, Result = JourneyState>(
  model: WidgetModel,
  element: HTMLElement,
): Host<Spec, Result> {
  const questions = createQuestions<Spec>((request) => model.send(request));
  const subscriptions = new Set<() => void>();
  model.on("msg:custom", questions.receive);

  const get = <K extends keyof States>(key: K) => model.get(key) as States<Spec, Result>[K];

  return {
    facts: mountFacts(element),
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
      for (const end of [...subscriptions]) end();
      questions.close();
    },
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
