import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { BROWSERS, type BrowserName } from "./browsers.ts";

const ROOT = join(import.meta.dirname, "..");

/** The folder of each browser's build under `.output`. */
export const OUTPUT: Record<BrowserName, string> = {
  chromium: join(ROOT, ".output", "chrome-mv3"),
  firefox: join(ROOT, ".output", "firefox-mv3"),
};

/**
 * Builds the extension for both browsers where a source is newer than its build, then runs `act` while no other
 * build can touch the folders.
 * @throws where a build fails.
 */
export async function withBuild<T>(act: () => Promise<T>): Promise<T> {
  await lock();
  try {
    const newest = newestSource();
    for (const name of BROWSERS) if (newest > builtAt(name)) build(name);
    return await act();
  } finally {
    rmdirSync(LOCK);
  }
}

/** Everything a build reads; tests and scripts are not. */
const SOURCES = ["entrypoints", "components", "lib", "locales", "public"];

function newestSource(): number {
  const files = SOURCES.flatMap((folder) => globSync(`${folder}/**/*.*`, { cwd: ROOT })).filter(
    (file) => !/\.test\.tsx?$/.test(file),
  );
  const all = [...files, "package.json", "package-lock.json", "wxt.config.ts"];
  return Math.max(...all.map((file) => statSync(join(ROOT, file)).mtimeMs));
}

function builtAt(name: BrowserName): number {
  return statSync(join(OUTPUT[name], "manifest.json"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function build(name: BrowserName): void {
  const browser = name === "chromium" ? "chrome" : "firefox";
  const wxt = join(ROOT, "node_modules/wxt/bin/wxt.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, "build", "--browser", browser], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The build for ${browser} failed:\n${stdout}\n${stderr}`);
}

const LOCK = join(ROOT, "node_modules", ".as-delivered-build");

/** A folder is made by one process only; one that a dead build left behind is taken over. */
async function lock(): Promise<void> {
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > 120_000) rmdirSync(LOCK);
      await sleep(200);
    }
  }
}

if (import.meta.main) {
  await withBuild(async () => {});
  for (const name of BROWSERS) console.log(OUTPUT[name]);
}
