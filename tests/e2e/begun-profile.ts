import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../scripts/browsers.ts";
import { browsers } from "./browsers.ts";
import { beginProfile } from "./firefox.ts";
import { openStrangerProxy } from "./stranger-proxy.ts";

/** Begins a profile of Firefox before all tests in browsers: a start in a copy of it takes half of a first start's time. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  const program = browsers.includes("firefox") ? findBrowser("firefox") : null;
  if (!program) return undefined;
  const room = await mkdtemp(join(tmpdir(), "as-delivered-profile-"));
  const proxy = await openStrangerProxy();
  await beginProfile(program, room, proxy.port);
  proxy.close();
  process.env.AS_DELIVERED_PROFILE = room;
  return () => rm(room, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
