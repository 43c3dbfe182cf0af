import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { documentsIn, loadDocuments } from "./corpus.ts";
import { matteringIn, subjectOf } from "./measure-support.ts";
import { allIds, loadSupport, type Support, saveSupport, unrecorded } from "./support-record.ts";

// npm run support             reads every document of the corpora without each cue and each feature, prints in how many documents
//                             and at which sites something is read otherwise then, and records the sites in scripts/support.json.
// npm run support -- --new    does so for what is not in that record yet.
// npm run support -- --idle   lists from the record what matters nowhere.
// The words of the floor stand in patterns that are made once: they cannot be left out yet, and are not in the list.

/** What a thread found: the sites of the documents in which a cue or feature matters, one for each document. */
interface Found {
  readonly id: string;
  readonly sites: readonly string[];
}

if (isMainThread) process.exitCode = await main(new Set(process.argv.slice(2)));
else await measure(workerData);

async function main(options: ReadonlySet<string>): Promise<number> {
  const known = loadSupport();
  const ids = allIds();
  if (options.has("--idle")) return listIdle(ids, known);
  if (documentNames().length === 0) {
    console.error("The corpus is not here (../shared/corpus): nothing is measured.");
    return 1;
  }
  const asked = options.has("--new") ? unrecorded(ids, known) : ids;
  const found = new Map<string, readonly string[]>();
  const threads = Math.min(availableParallelism(), Math.max(1, asked.length));
  // Neighbours in a list cost alike: each thread takes every so many-th.
  const shares = Array.from({ length: threads }, (_, at) => asked.filter((_, i) => i % threads === at));
  await Promise.all(shares.map((share) => inThread(share, ({ id, sites }) => found.set(id, sites))));
  const support = Object.fromEntries(
    ids.map((id) => [id, [...new Set(found.get(id) ?? known[id] ?? [])].sort()] as const),
  );
  saveSupport(support);
  for (const id of asked) {
    const count = found.get(id)?.length ?? 0;
    if (count) console.log(`${String(count).padStart(4)}  ${id}  ${support[id]?.join(" ")}`);
  }
  const idle = ids.filter((id) => support[id]?.length === 0).length;
  console.log(
    `${asked.length} of ${ids.length} cues and features measured; ${idle} matter nowhere (--idle).`,
  );
  return 0;
}

function documentNames(): readonly string[] {
  return ["corpus", "corpus-2"].flatMap(documentsIn);
}

/** Measures some in a thread of its own. @throws where the thread fails. */
function inThread(ids: readonly string[], found: (found: Found) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: ids });
    thread.on("message", found);
    thread.on("error", reject);
    thread.on("exit", () => resolve());
  });
}

async function measure(ids: readonly string[]): Promise<void> {
  const subjects = (await loadDocuments(documentNames())).map(subjectOf);
  for (const id of ids) {
    const found: Found = { id, sites: matteringIn(id, subjects).map(({ site }) => site) };
    parentPort?.postMessage(found);
  }
}

function listIdle(ids: readonly string[], support: Support): number {
  for (const id of ids) if (support[id]?.length === 0) console.log(id);
  const unknown = unrecorded(ids, support);
  if (unknown.length)
    console.error(`${unknown.length} cues and features were never measured: npm run support`);
  return 0;
}
