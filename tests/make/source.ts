import type { Source } from "../../lib/transcript/source.ts";

/** A source in English that says no more of itself than `said`. */
export function makeSource(said: Partial<Source> & Pick<Source, "title">): Source {
  return {
    url: null,
    subtitle: null,
    date: null,
    updated: null,
    language: "en",
    delivery: null,
    publisher: null,
    credits: [],
    ...said,
  };
}
