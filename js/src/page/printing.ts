/** On paper nothing can be unfolded: all is, and what was not folds up again afterwards. */
export function unfoldForPrint(page: Document): void {
  const window = page.defaultView;
  let unfolded: HTMLDetailsElement[] = [];
  window?.addEventListener("beforeprint", () => {
    unfolded = [...page.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const details of unfolded) details.open = true;
  });
  window?.addEventListener("afterprint", () => {
    for (const details of unfolded) details.open = false;
    unfolded = [];
  });
}
