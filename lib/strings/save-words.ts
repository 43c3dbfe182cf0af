import { i18n } from "#i18n";
import type { SaveOutcome } from "../messages/protocol.ts";
import type { WordKey } from "./words.ts";

/** How saving ended, in words. */
export function saveWords(
  outcome: { readonly kind: "saved" } | Extract<SaveOutcome, { kind: "failed" }>,
): string {
  return outcome.kind === "saved" ? i18n.t("save.saved") : i18n.t(WHY[outcome.why]);
}

const WHY = {
  "no-page": "save.failed.noPage",
  full: "save.failed.full",
  "storage-off": "save.failed.storageOff",
  unknown: "save.failed.unknown",
} as const satisfies Record<Extract<SaveOutcome, { kind: "failed" }>["why"], WordKey>;
