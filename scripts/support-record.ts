import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DIALECTS } from "../lib/dialects/dialect-for.ts";
import { WEIGHTS } from "../lib/labels/weights.ts";
import type { Ablation } from "../lib/lexicon/ablation.ts";
import { allCues } from "../lib/lexicon/lexicon.ts";

const FILE = join(import.meta.dirname, "support.json");

/** The sites that support a cue or a feature, by its id: those in whose documents something is read otherwise without it. */
export type Support = Readonly<Record<string, readonly string[]>>;

const FEATURE = "feature/";

/** Lists the ids of all that a reading can do without: words of packs, dialects and features of labels. */
export function allIds(): readonly string[] {
  return [
    ...allCues().map(({ id }) => id),
    ...DIALECTS.map(({ id }) => `dialect/${id}`),
    ...Object.keys(WEIGHTS).map((name) => `${FEATURE}${name}`),
  ];
}

/** Gives what a reading is to do without, by ids. */
export function ablationOf(ids: readonly string[]): Ablation {
  const isFeature = (id: string) => id.startsWith(FEATURE);
  return {
    cues: new Set(ids.filter((id) => !isFeature(id))),
    features: new Set(ids.filter(isFeature).map((id) => id.slice(FEATURE.length))),
  };
}

/** Loads what `npm run support` recorded; nothing where it never did. */
export function loadSupport(): Support {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
}

/** Records which sites support each cue and feature. */
export function saveSupport(support: Support): void {
  const lines = Object.entries(support)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, sites]) => `  ${JSON.stringify(id)}: ${JSON.stringify(sites)}`);
  writeFileSync(FILE, `{\n${lines.join(",\n")}\n}\n`);
}

/** Finds the cues and features of which the record says nothing: it is older than they are. */
export function unrecorded(ids: readonly string[], support: Support): readonly string[] {
  return ids.filter((id) => support[id] === undefined);
}

/**
 * Gives what a grammar would not have that never saw a site: the cues and features that this site alone supports, and those of which
 * the record says nothing, for they may have been written for it. What no site supports stays: it is there for no site's sake.
 */
export function withoutSite(site: string, ids: readonly string[], support: Support): Ablation {
  const isLeftOut = (id: string) => {
    const sites = support[id];
    return sites === undefined || (sites.length > 0 && sites.every((each) => each === site));
  };
  return ablationOf(ids.filter(isLeftOut));
}
