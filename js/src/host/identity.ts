/** A text that no other call, view or page makes; `crypto.randomUUID` is missing where a hub has no HTTPS. */
export function uniqueId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
