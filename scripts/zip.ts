import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isRecorded, presentReadings, releasedReadings } from "../tests/golden-readings.ts";

// The packages for both stores, and Firefox's package of sources, under `.output`.
const wxt = join(import.meta.dirname, "../node_modules/wxt/bin/wxt.mjs");
if (isRecorded(releasedReadings(), presentReadings())) pack();
else {
  // Without the record nobody would see that the next version reads otherwise under the same number.
  console.error(
    "tests/golden-readings.json does not say what this version reads: npm run golden -- --released, and commit it.",
  );
  process.exitCode = 1;
}

function pack(): void {
  for (const browser of ["chrome", "firefox"]) {
    const { status } = spawnSync(process.execPath, [wxt, "zip", "--browser", browser], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}
