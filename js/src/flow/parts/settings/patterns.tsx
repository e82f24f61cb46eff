import { useLayoutEffect, useRef } from "preact/hooks";
import type { FlowSpec } from "../../../protocol/messages";
import { Button, QUIET } from "../../../shared/button";
import type { View } from "../../view";

type Groups = FlowSpec["patterns"];
type Group = Groups[number];

interface PatternsProps {
  view: View;
  groups: Groups;
  onChange: (groups: Groups) => void;
}

const SYNTAXES = ["prefix", "wildcard", "regex"] as const;

/** Items that are taken for one, by their text. */
export function Patterns({ view, groups, onChange }: PatternsProps) {
  const { t } = view;
  const change = (index: number, changes: Partial<Group>): void =>
    onChange(groups.map((group, at) => (at === index ? { ...group, ...changes } : group)));
  const room = useRef<HTMLFieldSetElement>(null);
  const many = useRef(groups.length);
  useLayoutEffect(() => {
    const before = many.current;
    many.current = groups.length;
    if (groups.length === before) return;
    // What was added is named next; what was removed had the focus.
    const wanted = groups.length > before ? ".ipj-pattern:last-of-type > input" : ":scope > button";
    room.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [groups.length]);
  const added: Group = { name: "", pattern: "", syntax: "prefix", dimension: null };
  return (
    <fieldset ref={room} class="ipj-settings-group ipj-settings-whole">
      <legend>{t("pattern-groups")}</legend>
      <p class="ipj-quiet">{t("pattern-help")}</p>
      {groups.map((group, index) => {
        const number = index + 1;
        return (
          <div key={index} class="ipj-pattern">
            <input
              {...QUIET}
              class="ipj-input"
              aria-label={t("pattern-name", { number })}
              placeholder={t("pattern-name-hint")}
              value={group.name}
              onInput={({ currentTarget }) => change(index, { name: currentTarget.value })}
            />
            <select
              {...QUIET}
              class="ipj-input"
              aria-label={t("pattern-syntax", { number })}
              value={group.syntax}
              onChange={({ currentTarget }) => change(index, { syntax: currentTarget.value as Group["syntax"] })}
            >
              {SYNTAXES.map((syntax) => (
                <option key={syntax} value={syntax}>
                  {t("pattern-is", { syntax })}
                </option>
              ))}
            </select>
            <input
              {...QUIET}
              class="ipj-input"
              aria-label={t("pattern-text", { number })}
              placeholder={t("pattern-example", { syntax: group.syntax })}
              value={group.pattern}
              onInput={({ currentTarget }) => change(index, { pattern: currentTarget.value })}
            />
            <select
              {...QUIET}
              class="ipj-input"
              aria-label={t("pattern-dimension", { number })}
              value={group.dimension === null ? "" : `=${group.dimension}`}
              onChange={({ currentTarget }) =>
                change(index, { dimension: currentTarget.value ? currentTarget.value.slice(1) : null })
              }
            >
              <option value="">{t("pathing-dimension")}</option>
              {view.state.catalog.dimensions.map(({ id }) => (
                <option key={id} value={`=${id}`}>
                  {id}
                </option>
              ))}
            </select>
            <Button
              icon="close"
              label={t("remove-pattern", { number })}
              tip="end"
              onPress={() => onChange(groups.filter((_, at) => at !== index))}
            />
          </div>
        );
      })}
      <Button icon="plus" label={t("add-pattern")} onPress={() => onChange([...groups, added])}>
        {t("add-pattern")}
      </Button>
    </fieldset>
  );
}
