import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { complaintsAbout } from "./house-rules.ts";
import { importsOf } from "./imports.ts";

const ROOT = join(import.meta.dirname, "..");
const sources = globSync("{lib,components,entrypoints}/**/*.{ts,tsx}", { cwd: ROOT })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !/\.test\.tsx?$|\.d\.ts$/.test(file));
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

/** What the library tells pages through the browser's storage: of the library's own state, these files alone. */
const TOLD_TO_PAGES = ["corrected-documents.ts", "said-transcripts.ts"].map(
  (file) => `lib/library-state/${file}`,
);

/**
 * What a content script's bundle may hold: no store, for its IndexedDB is the page's; no Preact; and nothing of the grammar, which
 * weighs too much.
 */
const IN_A_PAGE: ReadonlySet<string> = new Set([
  ...["entrypoints", "lib/detect", "lib/extract", "lib/messages", "lib/page", "lib/page-api", "lib/pause.ts"],
  ...["lib/page-controller", "lib/settings", "lib/sites", "lib/transcript", "lib/strings"],
  ...["#i18n", "#imports", "@mozilla", "tinykeys", "wxt"],
  ...TOLD_TO_PAGES,
]);

/** The one file of names that a citation needs. */
const PLACES = "lib/names/places.ts";

/** A quotation is made where the words are selected. */
const IN_A_QUOTE: ReadonlySet<string> = new Set([
  ...IN_A_PAGE,
  ...["lib/citation", "lib/page-quote", "lib/quote", PLACES, "text-fragments-polyfill"],
]);

describe("the architecture", () => {
  it.each(sources)("%s", (file) => {
    expect(complaintsAbout(file, read(file))).toEqual([]);
  });

  it.each(sources.filter((file) => /\.content\.tsx?$|\.content\/|page-quote\/index/.test(file)))(
    "%s reaches what a content script may, and nothing else",
    (file) => {
      const folders = reachedFrom(file).map((each) =>
        each === PLACES || TOLD_TO_PAGES.includes(each)
          ? each
          : (/^(?:lib\/[^/]+|[^/]+)/.exec(each)?.[0] ?? each),
      );
      const may = file.includes("page-quote") ? IN_A_QUOTE : IN_A_PAGE;
      expect([...new Set(folders)].filter((folder) => !may.has(folder))).toEqual([]);
    },
  );

  it("keeps Readability out of the detector, which runs on every page of a site", () => {
    expect(reachedFrom("entrypoints/detector.content.ts")).not.toContain("@mozilla/readability");
  });

  it("names no registry in the lock file", () => {
    expect(read("package-lock.json")).not.toMatch(/"resolved": "http/);
  });

  it.each(
    globSync("{lib,components,entrypoints,scripts,tests,public,locales}/**/*.{ts,tsx,mjs,css,html,yml}", {
      cwd: ROOT,
    }),
  )("%s names no place of one machine", (file) => {
    expect(read(file)).not.toMatch(/["'` (]\/(?:home|root|Users)\/\w|["'`]\/(?:tmp|work)\/\w/);
  });
});

/** What the bundle of a file holds: its values, and theirs. */
function reachedFrom(start: string): readonly string[] {
  const reached = new Set([start]);
  for (const file of reached) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const { to, typeOnly } of importsOf(file, read(file))) if (!typeOnly) reached.add(to);
  }
  return [...reached];
}

describe("the rules themselves", () => {
  const rows: readonly (readonly [string, string, RegExp | null])[] = [
    ["lib/segment/a.ts", `import { b } from "../transcript/b.ts";`, null],
    ["lib/segment/a.ts", `import { b } from "../people/b.ts";`, /may import only/],
    ["lib/segment/a.ts", `import { b } from "../../components/B.tsx";`, /may import only/],
    ["lib/transcript/a.ts", `import type { B } from "../names/b.ts";`, /imports the type of lib\/names/],
    ["lib/transcript/a.ts", `const b = await import("../store/b.ts");`, /lib\/store/],
    ["lib/people/a.ts", `import type { B } from "../segment/b.ts";`, null],
    ["lib/people/a.ts", `import { type B } from "../segment/b.ts";`, null],
    ["lib/people/a.ts", `import { type B, c } from "../segment/b.ts";`, /lib\/segment/],
    ["lib/page/a.ts", `import { rangeOf } from "../extract/anchor.ts";`, null],
    ["lib/page/a.ts", `import { extract } from "../extract/extract.ts";`, /extract\.ts/],
    ["lib/page/a.ts", `import { openDB } from "idb";`, /imports idb/],
    ["lib/unheard/a.ts", ``, /give it a row/],
    ["lib/page/a.ts", `export function a() {}`, /without a docstring/],
    ["lib/page/a.ts", `/** Gives a. */\nexport function a() {}`, null],
    ["lib/page/a.ts", `element.innerHTML = text;`, /as HTML/],
    ["lib/page/a.ts", `if (element.innerHTML === text) return;`, null],
    ["lib/page/a.ts", `await fetch(address);`, /network/],
    ["lib/page/a.ts", `let a: any;`, /any/],
    ["lib/page/a.ts", `// in any case: any word\nconst many: anyone = 1;`, null],
    ["lib/page/utils.ts", ``, /drawer/],
    ["lib/cues/a.ts", `const A = /(?:${"quay|".repeat(30)}ferry)/iu;`, /patternUnion/],
    [
      "lib/cues/a.ts",
      `const A = patternUnion([/quay/iu, /ferry/iu]);\nconst b = 1 / ${"c * ".repeat(40)}d / e;`,
      null,
    ],
    ["lib/page/a.ts", `const A = /(?:${"quay|".repeat(30)}ferry)/iu;`, null],
    ["entrypoints/background/a.ts", `import { a } from "../../lib/store/a.ts";`, null],
    ["entrypoints/popup/a.ts", `import { a } from "../library/a.ts";`, /imports entrypoints\/library/],
    ["entrypoints/new-page/a.ts", ``, /give it a row/],
    ["components/outline/a.ts", `import { a } from "../../lib/export/formats.ts";`, /lib\/export/],
    ["components/export/a.ts", `import { a } from "../../lib/export/formats.ts";`, null],
    ["components/a.ts", `import { a } from "./outline/a.ts";`, /imports components\/outline/],
  ];
  it.each(rows)("%s: %s", (file, text, complaint) => {
    const complaints = complaintsAbout(file, text).join("\n");
    if (complaint) expect(complaints).toMatch(complaint);
    else expect(complaints).toBe("");
  });
});
