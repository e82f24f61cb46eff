import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Transform } from "../core/geometry";
import { partOf } from "../shared/pointer";
import { fit, type View, type ViewState } from "./view";

const REST_MS = 200;

type CanvasRef = RefObject<HTMLElement | null>;

/** Follow the size of the canvas, and fit the journey into it until someone moves it. */
export function useRoom(view: View, canvas: CanvasRef): void {
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const measure = (): void => {
      view.set({ room: { width: element.clientWidth, height: element.clientHeight } });
      if (view.state.fits) fit(view);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [view, canvas]);
}

/** While the view moves, what is drawn is only shifted and scaled; it is drawn sharp again when it rests. */
export function useMoving(transform: Transform, world: RefObject<HTMLElement | null>, whole = true): void {
  useLayoutEffect(() => {
    const element = world.current;
    if (!element) return;
    const rest = (): void => {
      element.style.removeProperty("will-change");
      // Whatever depends on it is styled anew, which is too much for each frame of a zoom.
      element.style.setProperty("--ipj-scale", String(transform.scale));
    };
    const timer = setTimeout(rest, REST_MS);
    return () => {
      clearTimeout(timer);
      if (whole) element.style.willChange = "transform";
    };
  }, [transform, world, whole]);
}

/** Lead the focus where an action sent it, and catch it when what had it is gone or was moved in the page. */
export function useFocus({ focus, session }: ViewState, canvas: CanvasRef): void {
  const holder = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const own = new AbortController();
    const take = (event: FocusEvent): void => {
      holder.current = event.target as HTMLElement;
    };
    // Drawing again may take the focus away; only what happens outside of it does so for good.
    const leave = (): void =>
      queueMicrotask(() => {
        if (!holder.current?.matches(":focus")) holder.current = null;
      });
    canvas.current?.addEventListener("focusin", take, own);
    canvas.current?.addEventListener("focusout", leave, own);
    return () => own.abort();
  }, [canvas]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new spec may take away what has the focus
  useLayoutEffect(() => {
    const held = holder.current;
    if (!held || !canvas.current) return;
    const root = canvas.current.getRootNode() as Document | ShadowRoot;
    const nowhere = !root.activeElement || root.activeElement === (root as Document).body;
    if (nowhere) (held.isConnected ? held : canvas.current).focus({ preventScroll: true });
  }, [session, canvas]);

  useLayoutEffect(() => {
    if (focus) (buttonOf(canvas.current, focus.part, focus.id) ?? canvas.current)?.focus({ preventScroll: true });
  }, [focus, canvas]);
}

/** The button of a node, an arrow or a fallout: of what lies in a part, the part itself comes first. */
export function buttonOf(canvas: HTMLElement | null, part: string, id: string): HTMLElement | null {
  const all = [...(canvas?.querySelectorAll<HTMLElement>("button") ?? [])];
  return all.find((button) => partOf(button, part) === id) ?? null;
}
