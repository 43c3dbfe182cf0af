// Runs on any Node from 20 on, before anything is installed: plain JavaScript, no packages.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const installed = join(root, "node_modules", ".package-lock.json");
const lock = join(root, "package-lock.json");

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs)
  npm("ci", "--loglevel=error");
// npm may have been told to run no install scripts; that of `node` fetches the Node that everything here runs on.
if (!ownNode()) npm("rebuild", "node", "--ignore-scripts=false", "--loglevel=error");
if (!ownNode())
  spawnSync(process.execPath, ["installArchSpecificPackage.js"], {
    cwd: join(root, "node_modules/node"),
    stdio: "inherit",
  });
if (!ownNode()) {
  console.error("Node 24 could not be installed by npm. Install Node 24 or later yourself, then try again.");
  process.exit(1);
}

/** Whether the Node that npm's scripts find first can run TypeScript. */
function ownNode() {
  const bin = join(root, "node_modules", ".bin");
  const path = `${bin}${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`;
  const { stdout } = spawnSync("node", ["--version"], {
    env: { ...process.env, PATH: path },
    encoding: "utf8",
  });
  return Number.parseInt(String(stdout).slice(1), 10) >= 24;
}

/** @param {string[]} words */
function npm(...words) {
  // The npm that started us, else the one on the PATH.
  const self = process.env.npm_execpath;
  const [program, ...rest] = self ? [process.execPath, self, ...words] : ["npm", ...words];
  const { status } = spawnSync(program, rest, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) {
    console.error(`npm ${words.join(" ")} failed.`);
    process.exit(1);
  }
}
