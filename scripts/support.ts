import { DIALECTS } from "../lib/dialects/dialect-for.ts";
import { allCues } from "../lib/lexicon/lexicon.ts";
import { documentsIn, loadDocuments } from "./corpus.ts";
import { dialectMatteringIn, matteringIn, type Subject, subjectOf } from "./measure-support.ts";
import { allIds, loadSupport, type Support, saveSupport, unrecorded } from "./support-record.ts";

// npm run support             reads every document of the corpora without each cue, prints in how many documents and at which
//                             sites something is read otherwise then, and records the sites in scripts/support.json.
// npm run support -- --new    does so for the cues that are not in that record yet.
// npm run support -- --idle   lists from the record what matters nowhere.
// The words of the floor stand in patterns that are made once: they cannot be left out yet, and are not in the list.

const asked = new Set(process.argv.slice(2));
process.exitCode = asked.has("--idle") ? listIdle(loadSupport()) : await measure(asked.has("--new"));

async function measure(onlyNew: boolean): Promise<number> {
  const names = ["corpus", "corpus-2"].flatMap(documentsIn);
  if (names.length === 0) {
    console.error("The corpus is not here (../shared/corpus): nothing is measured.");
    return 1;
  }
  const subjects = (await loadDocuments(names)).map(subjectOf);
  const known = onlyNew ? loadSupport() : {};
  const measured: Record<string, readonly string[]> = {};
  const keep = (id: string, find: () => readonly Subject[]) => {
    const before = known[id];
    if (before) {
      measured[id] = before;
      return;
    }
    const found = find();
    const sites = [...new Set(found.map(({ site }) => site))].sort();
    measured[id] = sites;
    if (found.length) console.log(`${String(found.length).padStart(4)}  ${id}  ${sites.join(" ")}`);
  };
  for (const cue of allCues()) keep(cue.id, () => matteringIn(cue, subjects));
  for (const { id } of DIALECTS) keep(`dialect/${id}`, () => dialectMatteringIn(id, subjects));
  saveSupport(measured);
  const idle = Object.values(measured).filter((sites) => sites.length === 0).length;
  console.log(
    `${Object.keys(measured).length} cues in ${subjects.length} documents; ${idle} matter nowhere (--idle).`,
  );
  return 0;
}

function listIdle(support: Support): number {
  const ids = allIds();
  for (const id of ids) if (support[id]?.length === 0) console.log(id);
  const unknown = unrecorded(ids, support);
  if (unknown.length) console.error(`${unknown.length} cues were never measured: npm run support`);
  return 0;
}
