import { spawnSync } from "node:child_process";
import { join } from "node:path";

// The packages for both stores, and Firefox's package of sources, under `.output`.
const wxt = join(import.meta.dirname, "../node_modules/wxt/bin/wxt.mjs");
for (const browser of ["chrome", "firefox"]) {
  const { status } = spawnSync(process.execPath, [wxt, "zip", "--browser", browser], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
