import { Cite, type CslRead } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toBibtex } from "../lib/export/bibtex.ts";
import { citedIn, citedTurn } from "../lib/export/cited.ts";
import { cslItems } from "../lib/export/csl-json.ts";
import { toRis } from "../lib/export/ris.ts";
import { CASES, RUNS, SLOW, written } from "./export-cases.ts";
import { conference, gaps } from "./make/events.ts";
import { hostileTranscripts } from "./properties/hostile-transcripts.ts";

describe.each([
  ["bibtex", toBibtex],
  ["ris", toRis],
] as const)("%s", (id, writer) => {
  it.each(CASES)("%s is read back by an independent reader", (_, transcript) => {
    const [read] = itemsIn(written(id, transcript));
    const [expected] = itemsIn(written("csl-json", transcript));
    expect(read?.title).toBe(expected?.title);
    expect(read?.publisher).toBe(expected?.publisher);
    expect(read?.["publisher-place"]).toBe(expected?.["publisher-place"]);
    expect(read?.URL).toBe(expected?.URL);
    expect(dateOf(read)).toEqual(dateOf(expected));
    expect(namesOf(read)).toEqual(namesOf(expected));
  });

  it("gives a turn its speaker, the place, and whom it answers", () => {
    const place = { type: "note", kind: "front", text: "NATO HQ, Brussels", passages: [] } as const;
    const transcript = { ...conference, items: [...conference.items, place] };
    const [read] = itemsIn(writer(citedTurn(transcript, 5)));
    expect(namesOf(read)).toEqual(["Norling, Ada"]);
    expect(read?.["publisher-place"]).toBe("NATO HQ, Brussels");
    expect(read?.note).toContain("In answer to Teodor Quill (Northern Courier)");
    expect(itemsIn(writer(citedTurn(transcript, -1)))).toEqual([]);
  });

  it("names nobody as its author who is not known", () => {
    const speakers = conference.speakers.map((speaker) => ({ ...speaker, name: null, role: null }));
    const [read] = itemsIn(writer(citedTurn({ ...conference, speakers }, 5)));
    expect(read?.author).toBeUndefined();
    expect(read?.note).toMatch(/In answer to an unnamed journalist/u);
  });

  it("keeps a family name of several words together", () => {
    const speakers = conference.speakers.map((speaker) => ({ ...speaker, name: "Jaap de Hoop Norling" }));
    const [read] = itemsIn(writer(citedTurn({ ...conference, speakers }, 5)));
    expect(namesOf(read)).toEqual(["de Hoop Norling, Jaap"]);
  });

  it("a broken entry is refused, or loses what was broken", () => {
    const text = written(id, conference);
    const broken = text.replace(
      id === "bibtex" ? "title = {{" : "TI  - ",
      id === "bibtex" ? "title = {{{" : "TI : ",
    );
    expect(broken).not.toBe(text);
    const title = () => itemsIn(broken)[0]?.title;
    if (id === "bibtex") expect(title).toThrow();
    else expect(title()).toBeUndefined();
  });

  it("says words as they are: no mark is the format's", SLOW, () => {
    const words = fc
      .string({ unit: fc.constantFrom(..."aZ éß9.,:;!?()[]'/-+=*@\"`<>&#%$_~^|{}\\🙂م—“”"), maxLength: 20 })
      .map((text) => `a ${text.trim()} b`);
    fc.assert(
      fc.property(words, words, (title, publisher) => {
        const source = { ...conference.source, title, subtitle: null, publisher };
        const [read] = itemsIn(written(id, { ...conference, source }));
        expect(read?.title).toBe(title.replace(/\s+/gu, " "));
        expect(read?.publisher).toBe(publisher.replace(/\s+/gu, " "));
      }),
      RUNS,
    );
  });

  it("is one entry, whatever the words are", SLOW, () => {
    fc.assert(
      fc.property(hostileTranscripts(), (transcript) => {
        expect(itemsIn(written(id, transcript))).toHaveLength(1);
      }),
      RUNS,
    );
  });

  function itemsIn(text: string): readonly CslRead[] {
    return text.trim() === "" ? [] : new Cite(text).data;
  }

  function dateOf(item: CslRead | undefined) {
    return item?.issued?.["date-parts"]?.[0];
  }

  function namesOf(item: CslRead | undefined): readonly string[] | undefined {
    return item?.author?.map((name) =>
      [[name["non-dropping-particle"], name.family ?? name.literal].filter(Boolean).join(" "), name.given]
        .filter(Boolean)
        .join(", "),
    );
  }
});

it("tells citations apart that would have the same key", () => {
  const keys = cslItems(citedIn([conference, conference, gaps], null)).map(({ id }) => id);
  expect(keys).toEqual([
    "nato-2031-04-05-joint-press-conference",
    "nato-2031-04-05-joint-press-conference-2",
    "nato-2031-04-05-press-point",
  ]);
});
