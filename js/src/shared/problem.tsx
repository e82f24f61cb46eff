import type { ErrorState } from "../protocol/messages";
import { Button } from "./button";
import type { Parameters } from "./fluent";
import { Icon } from "./icons";
import type { Translate } from "./words";

/** What went wrong, as a message id; with its words where the kernel wrote them. */
export type ProblemLike = Pick<ErrorState, "id"> & Partial<ErrorState>;

/** The parameters of a message as text. */
export function plain(parameters: Record<string, unknown>): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]));
}

/** What went wrong, why, and what to do about it. */
export function ProblemWords({ t, problem }: { t: Translate; problem: ProblemLike }) {
  const { id, parameters = {}, what, why, fix } = problem;
  const word = (part: string): string => t(`${id}.${part}`, plain(parameters));
  return (
    <>
      <b>{what ?? word("what")}</b>
      <p>{why ?? word("why")}</p>
      <p>{fix ?? word("fix")}</p>
    </>
  );
}

/** The same in a corner, never over the whole widget. */
export function ProblemBox({ t, problem, onDismiss }: { t: Translate; problem: ProblemLike; onDismiss: () => void }) {
  return (
    <div class="ipj-error" role="alert" data-still="true" data-testid="ipj-error">
      <Icon name="warning" />
      <div class="ipj-spring">
        <ProblemWords t={t} problem={problem} />
      </div>
      <Button icon="close" label={t("dismiss")} tip="end" onPress={onDismiss} />
    </div>
  );
}
