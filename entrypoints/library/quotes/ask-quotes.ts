import { type Standing, standingOf } from "../../../lib/quote/standing.ts";
import type { Library } from "../../../lib/store/library.ts";
import type { KeptQuote } from "../../../lib/store/quotes.ts";
import { newestOf } from "../newest-transcripts.ts";

/** A kept quote, and how it stands against the newest saved words of its page. */
export interface StandingQuote extends KeptQuote {
  readonly standing: Standing | "unsaved";
}

/** The kept quotes of a library, each compared with what is saved. */
export async function askQuotes(library: Library): Promise<StandingQuote[]> {
  const kept = await library.quotes();
  const documents = [...new Set(kept.flatMap(({ document }) => document ?? []))];
  const newest = new Map(
    await Promise.all(
      documents.map(async (id) => {
        const saved = await library.open(id);
        return [id, saved && saved.removedAt === null ? newestOf(saved) : null] as const;
      }),
    ),
  );
  return kept.map((each) => {
    const revision = each.document === null ? null : newest.get(each.document);
    return { ...each, standing: revision ? standingOf(each.quote, revision.transcript) : "unsaved" };
  });
}
