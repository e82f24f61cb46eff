import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PanelProps } from "../../analysis/panel";
import { Button } from "../../shared/button";
import { GroupBox, Select, spoken } from "./conditions";
import { EditorFrame, type EditorProps } from "./editor";
import type { TreeContext } from "./part-tools";
import { problemsOf } from "./problems";
import { movePart } from "./reducers";
import { allParts, blankTree, type ConditionJson, EVENT, type Group, readTree, writeTree } from "./tree";

interface SegmentJson {
  readonly scope?: string;
  readonly condition: ConditionJson | { readonly of: object };
}

/** Build a segment: what it keeps, and the conditions that must hold. */
export function SegmentEditor(panel: PanelProps<EditorProps<SegmentJson>>) {
  const { view, props } = panel;
  const { t } = view;
  const area = useRef<HTMLDivElement>(null);
  const [first] = useState(() => read(props.definition));
  const [scope, setScope] = useState(first.scope);
  const [root, setRoot] = useState(first.root);
  const [strict, setStrict] = useState(false);
  const focus = useRef<string | null>(null);
  const problems = useMemo(() => (first.place ? new Map() : problemsOf(root, scope)), [first, root, scope]);

  const [past, setPast] = useState<readonly Group[]>([]);

  const change = (next: Group, to?: string): void => {
    focus.current = to ?? null;
    // What is typed into a field, the field takes back itself.
    if (shapeOf(next) !== shapeOf(root)) setPast([...past, root]);
    setRoot(next);
  };
  const undo = (): void => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    setRoot(before);
  };
  useLayoutEffect(() => {
    if (focus.current !== null) focusPart(area.current, focus.current);
    focus.current = null;
  });
  const context: TreeContext = { view, root, problems, strict, change };
  const scopes = view.state.catalog.containers.map(
    ({ id }) => [id, t("scope-container", { container: spoken(id) })] as const,
  );
  const [problem] = problems.values();
  const condition = first.place ?? (problem ? null : writeTree(root));
  const definition = condition && (scope === EVENT ? { condition } : { scope, condition });
  const [test] = allParts(root).filter(({ kind }) => kind !== "group");
  const suggested = test?.kind === "item" && allParts(root).length === 2 ? view.words.list(test.values) : "";
  return (
    <EditorFrame
      panel={panel}
      kind="segment"
      definition={definition}
      missing={problem ? t(`problem-${problem}`) : null}
      changed={scope !== first.scope || root !== first.root}
      suggested={first.place ? "" : suggested}
      spelled={first.place !== null}
      onStrict={() => setStrict(true)}
    >
      {first.place ? (
        <p class="ipj-quiet">{t("place-fixed")}</p>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: two keys move the part that has the focus
        <div
          ref={area}
          onKeyDown={(event) => {
            const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
            const part = (event.target as Element).closest<HTMLElement>("[data-part]")?.dataset.part;
            if (!by || !event.altKey || part === undefined) return;
            change(movePart(root, part, by), `${part}-more`);
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          <div class="ipj-keep">
            <span aria-hidden="true">{t("segment-keeps")}</span>
            <Select
              label={t("segment-keeps")}
              value={scope}
              options={[[EVENT, t("scope-event")], ...scopes]}
              onChange={setScope}
            />
            <Button
              icon="undo"
              class="ipj-undo"
              label={t("undo-change")}
              tip="end"
              disabled={past.length === 0}
              onPress={undo}
            />
          </div>
          <GroupBox context={context} part={root} number="" joint={null} />
        </div>
      )}
    </EditorFrame>
  );
}

function read(definition: SegmentJson | null) {
  if (!definition) return { scope: EVENT, root: blankTree(), place: null };
  const { scope = EVENT, condition } = definition;
  if ("of" in condition) return { scope, root: blankTree(), place: condition };
  return { scope, root: readTree(condition), place: null };
}

/** Which parts there are, in which order, and what each asks for. */
function shapeOf(root: Group): string {
  return allParts(root)
    .map((part) => `${part.id} ${part.kind} ${part.negated} ${part.kind === "group" ? part.joint + part.scope : ""}`)
    .join();
}

/** Lead the focus to a part, to its button for more (`-more`), or to the first part in it (`-in`). */
function focusPart(area: HTMLElement | null, wanted: string): void {
  const [id, what] = wanted.split("-");
  const part = area?.querySelector<HTMLElement>(`[data-part="${id}"]`);
  const inner = what === "in" ? part?.querySelector<HTMLElement>("[data-part]") : part;
  const target = what === "more" ? part?.querySelector<HTMLElement>(".ipj-part-more") : null;
  const field = inner?.querySelector<HTMLElement>("input, select, button:not(.ipj-not)");
  (target ?? field)?.focus();
}
