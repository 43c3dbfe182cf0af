import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// npm run eval [-- FOLDER...] [--worst 10 --errors]
// Reads the corpus of transcripts, scores the readings against careful readers' ones, and fails where a figure falls below
// what was reached. FOLDER: folders of the corpus ("nato.int", "nato.int/sorrento-2005"); all by default.

const ROOT = join(import.meta.dirname, "..");
const FOLDER = join(ROOT, "../shared/corpus");
// The scorer compares its own address with the one it was started by: no link may stand between.
const CORPUS = existsSync(FOLDER) ? realpathSync(FOLDER) : FOLDER;
const SCORE = join(CORPUS, "score.mjs");

/** What was reached: figures that may only rise, those of `lostPerMille`, `foreignPerMille` and `falseMerges` only fall. */
const GATES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  all: {
    recallOfTranscripts: 1,
    decoysRefused: 1,
    turnF1: 0.9997,
    attribution: 0.994,
    label: 0.9995,
    kind: 0.996,
    role: 0.969,
    outlet: 1,
    introduced: 0.745,
    coreferenceF1: 0.9935,
    falseMerges: 0,
    exchangeF1: 0.934,
    gapF1: 1,
    metadata: 1,
    lostPerMille: 0,
    foreignPerMille: 0.12,
  },
  "nato.int": {
    recallOfTranscripts: 1,
    decoysRefused: 1,
    turnF1: 1,
    attribution: 0.99,
    label: 1,
    kind: 1,
    coreferenceF1: 1,
    falseMerges: 0,
    exchangeF1: 0.962,
    gapF1: 1,
    metadata: 1,
    lostPerMille: 0,
    foreignPerMille: 0,
  },
};

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  if (!existsSync(SCORE)) {
    process.stdout.write("The corpus is not here (../shared/corpus): nothing is evaluated.\n");
    return 0;
  }
  const folders = args.filter((arg) => isFolder(arg));
  const options = args.filter((arg) => !isFolder(arg));
  if (folders.length) return evaluate(folders, options, GATES[folders.join(" ")] ?? {});
  const sites = readdirSync(CORPUS).filter(isFolder);
  return Math.max(
    evaluate(sites, ["--by", "site", ...options], GATES.all ?? {}),
    evaluate(["nato.int"], [], GATES["nato.int"] ?? {}),
  );
}

function isFolder(name: string): boolean {
  return (
    !name.startsWith("-") && existsSync(join(CORPUS, name)) && statSync(join(CORPUS, name)).isDirectory()
  );
}

function evaluate(
  folders: readonly string[],
  options: readonly string[],
  gates: Readonly<Record<string, number>>,
): number {
  const paths = folders.map((folder) => join(CORPUS, folder));
  const files = run(SCORE, ["--list", ...paths])
    .split("\n")
    .filter(Boolean);
  const scratch = mkdtempSync(join(tmpdir(), "as-delivered-eval-"));
  try {
    const readings = join(scratch, "readings.ndjson");
    if (!readInto(readings, files)) return 1;
    const asked = Object.entries(gates).flatMap(([figure, value]) => ["--min", `${figure}=${value}`]);
    const scored = spawnSync(process.execPath, [SCORE, ...options, ...asked, readings, ...paths], {
      stdio: "inherit",
    });
    return scored.status ?? 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function readInto(readings: string, files: readonly string[]): boolean {
  const out = openSync(readings, "w");
  const read = spawnSync(process.execPath, [join(ROOT, "scripts/read.ts"), ...files], {
    stdio: ["ignore", out, "inherit"],
  });
  closeSync(out);
  return read.status === 0;
}

function run(script: string, args: readonly string[]): string {
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8", maxBuffer: 1 << 28 }).stdout;
}
