import { LibraryClosed, type WhyClosed } from "./connection.ts";

/** Why the library did not do what it was asked for; `null` for what it does not know by name. */
export function whyFailed(error: unknown): WhyClosed | null {
  if (error instanceof LibraryClosed) return error.why;
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : null;
}
