import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBlocks } from "../lib/read.ts";
import type { Revision, Transcript } from "../lib/transcript/transcript.ts";
import { documentsIn, fileOf, goldOf, loadScorer, pooledFigures, type Scorer } from "./corpus.ts";
import { figureLine, lower } from "./figures.ts";

// npm run eval:old -- COMMIT
// Lets the project as it stood at COMMIT read the corpora, and reads again what it would have saved, as the library does after an
// update. Prints its figures and in brackets those of the reading anew, and fails where one is lower. Then the same of the revisions
// in tests/libraries, by their turns.

const ROOT = join(import.meta.dirname, "..");

/** Words as they are stored, with their reading. */
type Stored = Pick<Revision, "blocks" | "transcript">;

/** Run in the old checkout: what it would save of each file, a line of JSON each. */
const STORE = `
import { readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";
import { readText } from "../lib/import/text.ts";
import { readBlocks } from "../lib/read.ts";
import { readDocument } from "../lib/read-document.ts";

for (const file of process.argv.slice(2)) {
  const { transcript, blocks } = file.endsWith(".txt") ? textOf(file) : pageOf(file);
  process.stdout.write(JSON.stringify({ transcript, blocks }) + "\\n");
  await new Promise((resolve) => setImmediate(resolve));
}

function textOf(file) {
  const { source, blocks } = readText(readFileSync(file, "utf8"));
  return { transcript: readBlocks(source, blocks), blocks };
}

function pageOf(file) {
  const open = (url) => new JSDOM(readFileSync(file), { virtualConsole: new VirtualConsole(), ...(url && { url }) });
  const first = open();
  const canonical = first.window.document.querySelector("link[rel~=canonical][href]")?.getAttribute("href") ?? "";
  const own = /^https?:/.test(canonical) && URL.canParse(canonical) ? open(canonical) : first;
  const { transcript, blocks } = readDocument(own.window.document);
  const kept = JSON.parse(JSON.stringify({ transcript, blocks }));
  own.window.close();
  return kept;
}
`;

process.exitCode = await main(process.argv.slice(2));

async function main([commit, ...rest]: readonly string[]): Promise<number> {
  if (!commit || rest.length) return complain("Usage: npm run eval:old -- COMMIT");
  const scorer = await loadScorer();
  if (!scorer) return complain("The corpus is not here (../shared/corpus): nothing is evaluated.");
  const names = ["corpus", "corpus-2"].flatMap(documentsIn);
  const stored = storedBy(commit, names.map(fileOf));
  const codes = ["corpus", "corpus-2"].map((folder) => {
    const own = names.flatMap((name, at) => {
      const revision = name.startsWith(`${folder}/`) ? stored[at] : undefined;
      return revision ? [{ name, revision }] : [];
    });
    return compare(scorer, folder, own);
  });
  return Math.max(...codes, compareLibraries());
}

/** What the project as it stood at a commit stores of these files. It is checked out beside nothing, and taken away again. */
function storedBy(commit: string, files: readonly string[]): readonly Stored[] {
  const scratch = mkdtempSync(join(tmpdir(), "as-delivered-old-"));
  const checkout = join(scratch, "project");
  try {
    run("git", ["worktree", "add", "--detach", checkout, commit]);
    symlinkSync(join(ROOT, "node_modules"), join(checkout, "node_modules"));
    const program = join(checkout, "scripts/store.ts");
    writeFileSync(program, STORE);
    const lines = run(process.execPath, ["--max-old-space-size=4096", program, ...files]).split("\n");
    return lines.filter(Boolean).map((line) => JSON.parse(line));
  } finally {
    spawnSync("git", ["worktree", "remove", "--force", checkout], { cwd: ROOT });
    rmSync(scratch, { recursive: true, force: true });
  }
}

function run(program: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`${program} ${words.slice(0, 3).join(" ")}: ${stderr}`);
  return stdout;
}

/** What the library does after an update. */
function readAnew({ blocks, transcript }: Stored): Transcript {
  return readBlocks(transcript.source, blocks, transcript.verdict);
}

/** Prints the figures of these documents as they were stored and as they are read anew; 1 where one is lower. */
function compare(
  scorer: Scorer,
  folder: string,
  documents: readonly { readonly name: string; readonly revision: Stored }[],
): number {
  const scored = documents.map(({ name, revision }) => {
    const gold = goldOf(name);
    return {
      name,
      old: scorer.score(gold, revision.transcript),
      anew: scorer.score(gold, readAnew(revision)),
    };
  });
  const old = pooledFigures(
    scorer,
    scored.map((each) => each.old),
  );
  const anew = pooledFigures(
    scorer,
    scored.map((each) => each.anew),
  );
  console.log(`\n${figureLine(folder, old, anew)}`);
  for (const each of scored) {
    const worse = lower(pooledFigures(scorer, [each.old]), pooledFigures(scorer, [each.anew]));
    if (worse.length) console.log(`  worse: ${each.name}: ${worse.join(", ")}`);
  }
  const worse = lower(old, anew);
  if (worse.length) console.log(`${folder} is read anew with lower figures: ${worse.join(", ")}`);
  return worse.length ? 1 : 0;
}

/** Says of each revision that an older version left in a library what is read otherwise in it; 1 where a turn is lost. */
function compareLibraries(): number {
  const files = globSync("tests/libraries/**/library.json", { cwd: ROOT }).concat(
    globSync("tests/libraries/version-*.json", { cwd: ROOT }).sort(),
  );
  const codes = files.map((file) => {
    const revisions = revisionsIn(JSON.parse(readFileSync(join(ROOT, file), "utf8")));
    const turns = revisions.map((revision) => [turnsOf(revision.transcript), turnsOf(readAnew(revision))]);
    const count = (which: 0 | 1) => turns.reduce((sum, both) => sum + (both[which]?.length ?? 0), 0);
    console.log(`\n${file}: ${revisions.length} revisions, ${count(0)} turns (${count(1)})`);
    for (const [at, [old = [], anew = []]] of turns.entries()) {
      const title = revisions[at]?.transcript.source.title;
      for (const turn of old.filter((each) => !anew.includes(each))) console.log(`  gone: ${title}: ${turn}`);
      for (const turn of anew.filter((each) => !old.includes(each))) console.log(`  new: ${title}: ${turn}`);
    }
    return turns.some(([old = [], anew = []]) => anew.length < old.length) ? 1 : 0;
  });
  return Math.max(0, ...codes);
}

interface LeftLibrary {
  readonly stores: readonly { readonly name: string; readonly records: readonly unknown[] }[];
}

function revisionsIn({ stores }: LeftLibrary): readonly Stored[] {
  return stores
    .filter(({ name }) => name === "revisions")
    .flatMap(({ records }) => records as readonly Stored[]);
}

/** Who speaks, under which label, and the first words. */
function turnsOf({ items, speakers }: Transcript): readonly string[] {
  const by = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return items.flatMap((item) => {
    if (item.type !== "turn") return [];
    const speaker = by.get(item.speaker);
    const who = [speaker?.name ?? speaker?.kind, speaker?.role, speaker?.outlet].filter(Boolean).join(", ");
    return `${who} | ${item.label ?? "–"} ${item.text.slice(0, 40)}`;
  });
}

function complain(message: string): number {
  console.error(message);
  return 1;
}
