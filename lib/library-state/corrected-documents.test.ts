import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { hearOfCorrections, tellCorrected } from "./corrected-documents.ts";

beforeEach(() => fakeBrowser.reset());

it("tells every time which document it was, until the signal aborts", async () => {
  const heard: string[] = [];
  const end = new AbortController();
  hearOfCorrections((document) => heard.push(document), end.signal);
  await tellCorrected("nato.int/press-point");
  await tellCorrected("nato.int/ferry");
  await fakeBrowser.storage.local.set({ pill: true });
  end.abort();
  await tellCorrected("nato.int/press-point");
  expect(heard).toEqual(["nato.int/press-point", "nato.int/ferry"]);
});
