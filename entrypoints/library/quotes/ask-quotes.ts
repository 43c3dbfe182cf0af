import { type Standing, standingOf } from "../../../lib/quote/standing.ts";
import type { Library } from "../../../lib/store/library.ts";
import type { KeptQuote } from "../../../lib/store/quotes.ts";
import { newestSound, type SoundRevision } from "../../../lib/store/saved.ts";
import { readingsOf } from "../newest-transcripts.ts";

/** A kept quote, and how it stands against the newest saved words of its page. */
export interface StandingQuote extends KeptQuote {
  readonly standing: Standing | "unsaved";
}

/** The kept quotes of a library, each compared with what is saved. */
export async function askQuotes(library: Library): Promise<StandingQuote[]> {
  const kept = await library.quotes();
  const documents = [...new Set(kept.flatMap(({ document }) => document ?? []))];
  const newest = new Map(
    await Promise.all(documents.map(async (id) => [id, await newestReadings(library, id)] as const)),
  );
  return kept.map((each) => {
    const readings = each.document === null ? [] : (newest.get(each.document) ?? []);
    return { ...each, standing: standingAmong(each, readings) };
  });
}

/** All readings of the newest revision of a document; none where it is deleted, damaged or not there. */
async function newestReadings(library: Library, id: string): Promise<readonly SoundRevision[]> {
  const saved = await library.open(id);
  const newest = saved && saved.removedAt === null ? newestSound(saved) : null;
  return saved && newest ? readingsOf(saved, newest) : [];
}

/** What an older extraction took from the page stands there still, though a better one takes other words. */
function standingAmong({ quote }: KeptQuote, readings: readonly SoundRevision[]): StandingQuote["standing"] {
  const standings = readings.map(({ transcript }) => standingOf(quote, transcript));
  return standings.find((standing) => standing === "there") ?? standings[0] ?? "unsaved";
}
