/** Which line is whose; lines differ by colour and by dashes. */
export function Legend({ titles }: { titles: readonly string[] }) {
  return (
    <ul class="ipj-legend">
      {titles.map((title, index) => (
        <li key={title}>
          <svg width="28" height="8" aria-hidden="true">
            <path class={`ipj-line ipj-line--${index}`} d="M0 4h28" />
          </svg>
          {title}
        </li>
      ))}
    </ul>
  );
}
