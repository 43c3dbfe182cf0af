import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readSettings } from "../settings/keep-settings.ts";
import { createNamesKeys } from "./names-keys.ts";

describe("createNamesKeys", () => {
  beforeEach(() => fakeBrowser.reset());
  const counted = async () => (await readSettings()).pagesWithKeys;

  it.each([
    [0, true, 1],
    [2, true, 3],
    [3, false, 0],
    [9, false, 0],
  ])("after %i pages says %s, and keeps %i", async (pagesWithKeys, names, kept) => {
    expect(createNamesKeys(() => ({ pagesWithKeys }))()).toBe(names);
    await expect.poll(counted).toBe(kept);
  });

  it("counts a page once, and stays with what it said of it", async () => {
    let pagesWithKeys = 2;
    const namesKeys = createNamesKeys(() => ({ pagesWithKeys }));
    expect(namesKeys()).toBe(true);
    await expect.poll(counted).toBe(3);
    pagesWithKeys = await counted();
    expect(namesKeys()).toBe(true);
    expect(await counted()).toBe(3);
  });
});
