/** What is said to screen readers, politely; a change of `turn` says the same words again. */
export interface Spoken {
  readonly text: string;
  readonly turn: number;
}

export const SILENCE: Spoken = { text: "", turn: 0 };

export function LiveRegion({ spoken }: { spoken: Spoken }) {
  return (
    <div class="ipj-unseen" aria-live="polite" data-testid="ipj-live">
      <span key={spoken.turn}>{spoken.text}</span>
    </div>
  );
}
