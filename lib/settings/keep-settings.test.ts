import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { COMMANDS } from "./commands.ts";
import { keepKey, keepSetting, readSettings, resetKeys, switchSite, watchSettings } from "./keep-settings.ts";
import { DEFAULTS, type Settings } from "./settings.ts";

beforeEach(() => fakeBrowser.reset());

describe("settings", () => {
  it("are kept one by one", async () => {
    await Promise.all([
      keepSetting("rail", "left"),
      keepSetting("pill", false),
      keepKey("back", "x"),
      switchSite("a.example", false),
    ]);
    expect(await readSettings()).toEqual({
      ...DEFAULTS,
      rail: "left",
      pill: false,
      keys: { ...DEFAULTS.keys, back: "x" },
      off: ["a.example"],
    });
  });

  it("are as before anybody chose when they are taken back, each kind by itself", async () => {
    await keepKey("back", "x");
    await keepSetting("keysOn", false);
    await keepSetting("margins", true);
    await switchSite("a.example", false);
    await resetKeys(COMMANDS);
    expect(await readSettings()).toEqual({ ...DEFAULTS, margins: true, off: ["a.example"] });
    await switchSite("a.example", true);
    expect((await readSettings()).off).toEqual([]);
  });

  it("are as before anybody chose where the browser keeps nothing", async () => {
    vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValueOnce(new Error("Storage is off"));
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it("are heard of when they change, until nobody listens", async () => {
    const heard: Settings[] = [];
    const end = new AbortController();
    watchSettings((settings) => heard.push(settings), end.signal);
    await keepSetting("rail", "off");
    await vi.waitFor(() => expect(heard.map(({ rail }) => rail)).toEqual(["off"]));
    end.abort();
    await keepSetting("rail", "left");
    await readSettings();
    expect(heard).toHaveLength(1);
  });

  it("are not heard of by who stopped listening while they were read", async () => {
    const heard: Settings[] = [];
    const end = new AbortController();
    watchSettings((settings) => heard.push(settings), end.signal);
    const kept = keepSetting("rail", "off");
    end.abort();
    await kept;
    await readSettings();
    expect(heard).toEqual([]);
  });
});
