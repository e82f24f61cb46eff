// Where panels of late parts are shown: in the drawer beside the canvas, and in a dialog over all.
import { type ComponentType, Fragment } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "./button";
import { Dialog, type FrameProps } from "./dialog";
import { Drawer } from "./drawer";
import type { Part, PartProblem, Parts } from "./parts";
import { ProblemWords } from "./problem";
import type { Translate } from "./words";

/** What slots need of a view. */
export interface SlotView {
  readonly parts: Parts;
  readonly t: Translate;
}

/** Which panel, and with what. */
export interface SlotRequest {
  readonly part: string;
  readonly panel: string;
  readonly title: string;
  readonly props: object;
  readonly wide?: boolean;
}

/** What a panel gets; `props` are those of the request that opened it. */
export interface PanelProps<Props extends object = object, View = SlotView> {
  view: View;
  props: Props;
  close: () => void;
}

interface SlotProps {
  view: SlotView;
  request: SlotRequest;
  onClose: () => void;
}

/** A panel beside the canvas. */
export function DrawerSlot(props: SlotProps) {
  return <Slot key={nameOf(props.request)} {...props} In={Drawer} />;
}

/** A panel in a dialog. */
export function ModalSlot(props: SlotProps) {
  return <Slot key={nameOf(props.request)} {...props} In={Dialog} />;
}

/** A panel in the place of a journey that is yet to begin. It takes no focus: nobody has asked for it. */
export function FirstSlot({ view, request }: Omit<SlotProps, "onClose">) {
  return <Slot view={view} request={request} onClose={() => undefined} In={Sheet} />;
}

/** A panel without a frame, in the place of something else. */
export function BareSlot({ view, request }: Omit<SlotProps, "onClose">) {
  return <Slot view={view} request={request} onClose={() => undefined} In={Fragment} />;
}

function Sheet({ title, children }: FrameProps) {
  return (
    <div
      class="ipj-sheet"
      role="group"
      aria-label={title}
      data-still="true"
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2>{title}</h2>
      {children}
    </div>
  );
}

const nameOf = ({ part, panel, title }: SlotRequest): string => `${part} ${panel} ${title}`;

function Slot({ view, request, onClose, In }: SlotProps & { In: ComponentType<FrameProps> | typeof Fragment }) {
  const { part, problem, retry } = usePart(view, request.part);
  const Panel = part?.panels[request.panel] as ComponentType<PanelProps> | undefined;
  // A frame looks for what gets the focus when it is made, so it is made anew once the panel is there.
  return (
    <In key={String(Boolean(Panel))} title={request.title} wide={Boolean(request.wide)} onClose={onClose}>
      {part && Panel ? (
        <>
          <style>{part.style}</style>
          <Panel view={view} props={request.props} close={onClose} />
        </>
      ) : (
        <Waiting view={view} problem={problem} retry={retry} />
      )}
    </In>
  );
}

interface PartOnItsWay {
  readonly part: Part | undefined;
  readonly problem: PartProblem | null;
  retry(): void;
}

function usePart(view: SlotView, name: string): PartOnItsWay {
  const [problem, setProblem] = useState<PartProblem | null>(null);
  const [turn, setTurn] = useState(0);
  const part = view.parts.get(name);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it may have come since this was drawn, and then is asked for all the same
  useEffect(() => {
    let open = true;
    if (part) return;
    view.parts.load(name).then((loaded) => {
      if (!open) return;
      setProblem(loaded.problem ?? null);
      if (loaded.part) setTurn(turn + 1);
    });
    return () => {
      open = false;
    };
  }, [view, name, turn]);
  const retry = (): void => {
    setProblem(null);
    setTurn(turn + 1);
  };
  return { part, problem, retry };
}

function Waiting({ view, problem, retry }: { view: SlotView; problem: PartProblem | null; retry: () => void }) {
  const { t } = view;
  if (!problem) return <p class="ipj-quiet">{t("loading")}</p>;
  return (
    <div class="ipj-form" role="alert">
      <ProblemWords t={t} problem={problem} />
      <div class="ipj-form-end">
        <Button label={t("try-again")} onPress={retry}>
          {t("try-again")}
        </Button>
      </div>
    </div>
  );
}
