import { describe, expect, it } from "vitest";
import { ablationOf, allIds, unrecorded, withoutSite } from "./support-record.ts";

const SUPPORT = { "en/a": ["nato.int"], "en/b": ["nato.int", "un.org"], "en/c": [] };
const IDS = ["en/a", "en/b", "en/c", "en/new"];

describe("withoutSite", () => {
  it.each([
    ["nato.int", ["en/a", "en/new"]],
    ["un.org", ["en/new"]],
    ["imf.org", ["en/new"]],
  ])("leaves out what %s alone supports, and what nobody measured", (site, ids) => {
    expect([...withoutSite(site, IDS, SUPPORT).cues]).toEqual(ids);
  });

  it("leaves out everything where nothing was measured", () => {
    expect(withoutSite("un.org", IDS, {}).cues).toEqual(new Set(IDS));
  });
});

it("unrecorded finds what the record does not name", () => {
  expect(unrecorded(IDS, SUPPORT)).toEqual(["en/new"]);
});

it("allIds names words, labels of parts, words of headers, dialects and features, each once", () => {
  const ids = allIds();
  const some = ["en/offices/minister", "en/parts/question/question", "en/header/naming/with"];
  expect(ids).toEqual(expect.arrayContaining([...some, "dialect/kremlin", "feature/colon"]));
  expect(new Set(ids).size).toBe(ids.length);
});

it("ablationOf tells features from cues", () => {
  expect(ablationOf(["en/offices/minister", "feature/colon", "dialect/kremlin"])).toEqual({
    cues: new Set(["en/offices/minister", "dialect/kremlin"]),
    features: new Set(["colon"]),
  });
});
