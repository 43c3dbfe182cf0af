import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** How many checks held and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Prepares what types and tests read of wxt: its `tsconfig.json` and the words' types. */
export function prepare(): Tally {
  return once("wxt/bin/wxt.mjs", "prepare");
}

/** Lint and format, as one check. */
export function lint(): Tally {
  return once("@biomejs/biome/bin/biome", "check", "--error-on-warnings");
}

/** Types, as one check: everything, then the pure folders without the DOM library. */
export function types(): Tally {
  const all = once("typescript/bin/tsc", "--noEmit");
  const pure = once("typescript/bin/tsc", "--noEmit", "-p", "tsconfig.pure.json");
  return all.failed + pure.failed === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The tests of some vitest projects; a file that does not load counts as one that failed. */
export function tests(projects: readonly string[], ...words: readonly string[]): Tally {
  const room = mkdtempSync(join(tmpdir(), "as-delivered-tests-"));
  const report = join(room, "report.json");
  const chosen = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter", "default", "--reporter", "json", `--outputFile.json=${report}`];
  const status = node("vitest/vitest.mjs", "run", ...chosen, ...reporters, ...words);
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, "utf8"));
    return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(room, { recursive: true });
  }
}

/** Prints the closing line, keeps it in `artifacts/tally.txt`, and sets the exit code. */
export function close(...tallies: readonly Tally[]): void {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  if (failed > 0 || passed === 0) process.exitCode = 1;
  const line = `${passed} passed, ${failed} failed`;
  mkdirSync(join(ROOT, "artifacts"), { recursive: true });
  writeFileSync(join(ROOT, "artifacts", "tally.txt"), `${line}\n`);
  console.log(line);
}

function once(program: string, ...words: readonly string[]): Tally {
  return node(program, ...words) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function node(program: string, ...words: readonly string[]): number {
  console.log(`\n> ${program.split("/").at(-1)} ${words.join(" ")}`);
  const path = join(ROOT, "node_modules", program);
  return (
    spawnSync(process.execPath, [path, ...words], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] })
      .status ?? 1
  );
}
