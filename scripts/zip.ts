import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { recordReadings } from "./record-readings.ts";

// The packages for both stores, and Firefox's package of sources, under `.output`. What is packed is released: without a record of
// how it reads nobody would see that a later version reads otherwise under the same number.
const wxt = join(import.meta.dirname, "../node_modules/wxt/bin/wxt.mjs");
if (!recordReadings()) process.exitCode = 1;
else
  for (const browser of ["chrome", "firefox"]) {
    const { status } = spawnSync(process.execPath, [wxt, "zip", "--browser", browser], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
