import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OUTPUT, withBuild } from "../../scripts/build.ts";

/** Builds once before all tests in browsers and puts the builds where no later build can change them. */
export async function setup(): Promise<() => Promise<void>> {
  const output = await mkdtemp(join(tmpdir(), "as-delivered-output-"));
  await withBuild(async () => {
    await cp(OUTPUT.chromium, join(output, "chrome-mv3"), { recursive: true });
    await cp(OUTPUT.firefox, join(output, "firefox-mv3"), { recursive: true });
  });
  process.env.AS_DELIVERED_OUTPUT = output;
  return () => rm(output, { recursive: true, force: true });
}
