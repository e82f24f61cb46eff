/** What is said to screen readers: politely, or at once; a change of `turn` says the same words again. */
export interface Spoken {
  readonly text: string;
  readonly turn: number;
  readonly urgent?: boolean;
}

export const SILENCE: Spoken = { text: "", turn: 0 };

export function LiveRegion({ spoken: { text, turn, urgent = false } }: { spoken: Spoken }) {
  return (
    <div class="ipj-unseen" data-testid="ipj-live">
      {(["polite", "assertive"] as const).map((live) => (
        <div key={live} aria-live={live}>
          {urgent === (live === "assertive") && <span key={turn}>{text}</span>}
        </div>
      ))}
    </div>
  );
}
