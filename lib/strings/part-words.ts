import { i18n } from "#i18n";
import type { PagePart } from "../transcript/source.ts";
import { shown } from "./words.ts";

/** That a page holds only a part of the text; `saved`: that what was saved of it does. */
export function partWords({ of, here, all }: PagePart, where: "page" | "saved"): string {
  if (here === null || all === null) return i18n.t(UNCOUNTED[where][of]);
  return i18n.t(COUNTED[where][of], [shown(here), shown(all)]);
}

/** The same as a fact among others: "page 1 of 3 only". */
export function partFact({ of, here, all }: PagePart): string {
  if (here === null || all === null) return i18n.t("transcript.part.fact.some");
  return i18n.t(FACT[of], [shown(here), shown(all)]);
}

const UNCOUNTED = {
  page: { pages: "transcript.part.page.pages", rows: "transcript.part.page.rows" },
  saved: { pages: "transcript.part.saved.pages", rows: "transcript.part.saved.rows" },
} as const;

const COUNTED = {
  page: { pages: "transcript.part.page.numbered", rows: "transcript.part.page.counted" },
  saved: { pages: "transcript.part.saved.numbered", rows: "transcript.part.saved.counted" },
} as const;

const FACT = { pages: "transcript.part.fact.numbered", rows: "transcript.part.fact.counted" } as const;
