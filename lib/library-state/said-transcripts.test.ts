import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { forgetSaidTranscripts, isSaidTranscript, keepSaidTranscript } from "./said-transcripts.ts";

const ADDRESS = "https://press.example/remarks?page=2";

beforeEach(() => fakeBrowser.reset());

it("is kept by address, whatever place in the page that names", async () => {
  await keepSaidTranscript(`${ADDRESS}#end`, true);
  expect(await isSaidTranscript(ADDRESS)).toBe(true);
  expect(await isSaidTranscript("https://press.example/remarks")).toBe(false);
  await keepSaidTranscript(ADDRESS, false);
  expect(await isSaidTranscript(ADDRESS)).toBe(false);
});

it("is forgotten with everything, and nothing else with it", async () => {
  await fakeBrowser.storage.local.set({ pill: true });
  await keepSaidTranscript(ADDRESS, true);
  await forgetSaidTranscripts();
  expect(await isSaidTranscript(ADDRESS)).toBe(false);
  expect(await fakeBrowser.storage.local.get("pill")).toEqual({ pill: true });
});
