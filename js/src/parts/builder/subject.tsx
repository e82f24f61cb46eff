import { Kind } from "../../shared/rail-items";
import { Combobox, type Option } from "./combobox";
import type { TreeContext } from "./part-tools";
import { askOf } from "./reducers";
import type { ItemTest, NumberTest } from "./tree";

interface SubjectProps {
  context: TreeContext;
  part: ItemTest | NumberTest;
  invalid: boolean;
}

/** The dimension or metric that a test is about. */
export function Subject({ context: { view, root, change }, part, invalid }: SubjectProps) {
  const { t } = view;
  const { dimensions, metrics } = view.state.catalog;
  const find = (text: string): readonly Option[] => {
    const wanted = text.toLowerCase();
    const all = [
      ...dimensions.map(({ id }) => ({ key: `d${id}`, label: id, mark: <Kind kind="dimension" /> })),
      ...metrics.map(({ id }) => ({ key: `m${id}`, label: id, mark: <Kind kind="metric" /> })),
    ];
    const placeIn = ({ label }: Option): number => label.toLowerCase().indexOf(wanted);
    // What begins with the text comes first.
    return [...all.filter((option) => placeIn(option) === 0), ...all.filter((option) => placeIn(option) > 0)];
  };
  const choose = (key: string): void => {
    const id = key.slice(1);
    change(askOf(root, part.id, key.startsWith("d") ? { dimension: id } : { metric: id }));
  };
  return (
    <Combobox
      class="ipj-subject"
      label={t("subject")}
      value={part.kind === "item" ? part.dimension : part.metric}
      placeholder={t("subject-placeholder")}
      find={find}
      onChoose={choose}
      invalid={invalid}
    />
  );
}
