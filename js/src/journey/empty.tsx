import { Button } from "../shared/button";
import type { View } from "./view";

/** How to begin. */
export function EmptyCanvas({ view, railOpen }: { view: View; railOpen: boolean }) {
  const { t } = view;
  return (
    <div class="ipj-empty" data-testid="ipj-empty">
      <svg viewBox="0 0 220 72" class="ipj-empty-picture" aria-hidden="true">
        <path d="M9 12h64a8 8 0 0 1 8 8v32a8 8 0 0 1-8 8H9a8 8 0 0 1-8-8V20a8 8 0 0 1 8-8zm138 0h64a8 8 0 0 1 8 8v32a8 8 0 0 1-8 8h-64a8 8 0 0 1-8-8V20a8 8 0 0 1 8-8z" />
        <path d="M81 36h46m-6-6 6 6-6 6M15 28h34M15 40h20m118-12h34m-34 12h20" />
      </svg>
      <h2>{t("empty-title")}</h2>
      <p>{t("empty-drag")}</p>
      <p class="ipj-quiet">{t("empty-keys")}</p>
      {!railOpen && (
        <Button main label={t("show-components")} onPress={() => view.set({ railOpen: true })}>
          {t("show-components")}
        </Button>
      )}
    </div>
  );
}
