/** What a module may import. Relative to `lib/`: a module's name, or one file of it. */
interface Module {
  /** What it touches, in the design's words. */
  readonly touches: string;
  /** Modules, or single files of modules, whose values and types it may import. */
  readonly may: readonly string[];
  /** Modules of which it may import types only. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

const PURE = "nothing";
/** What a view is made of. */
const VIEW = ["preact", "preact/hooks", "#i18n", "wxt/browser"];
/** What a script is made of that WXT starts. */
const SCRIPT = ["#imports", "#i18n", "wxt/browser"];

/**
 * The module table: who may import whom. It is law, held here so that it can fail; a change to it is a change of the
 * architecture. Type imports count like any other: a module knows only what stands in its row.
 */
export const MODULES: Readonly<Record<string, Module>> = {
  "lib/transcript": { touches: PURE, may: [] },
  // Words as they are compared, and lines that nobody speaks.
  "lib/text": { touches: PURE, may: ["lib/transcript"] },
  // The words of each language: one pack a language.
  "lib/lexicon": { touches: PURE, may: ["lib/text"] },
  "lib/names": { touches: PURE, may: ["lib/text", "lib/lexicon"] },
  // Whom title, byline, front lines and lists of participants name: read once, before labels.
  "lib/header": { touches: PURE, may: ["lib/transcript", "lib/text", "lib/lexicon", "lib/names"] },
  "lib/dialects": { touches: PURE, may: [], types: ["lib/transcript", "lib/lexicon", "lib/names"] },
  "lib/labels": {
    touches: PURE,
    may: ["lib/transcript", "lib/text", "lib/names", "lib/lexicon"],
    types: ["lib/dialects"],
  },
  "lib/segment": {
    touches: PURE,
    // Of the packs what publishers print and how one speaks to listeners.
    may: ["lib/transcript", "lib/text", "lib/lexicon", "lib/names", "lib/labels"],
    types: ["lib/dialects"],
  },
  // What a turn's words show of what it does.
  "lib/cues": { touches: PURE, may: ["lib/transcript", "lib/text"] },
  "lib/people": {
    touches: PURE,
    may: ["lib/transcript", "lib/text", "lib/lexicon", "lib/names", "lib/header", "lib/cues"],
    types: ["lib/labels", "lib/segment", "lib/dialects"],
  },
  // Who asks, who answers whom: by what every turn does.
  "lib/exchanges": { touches: PURE, may: ["lib/transcript", "lib/text", "lib/cues"] },
  // Ids that turns and speakers keep over revisions and grammars.
  "lib/ids": {
    touches: PURE,
    may: ["lib/transcript"],
    packages: ["@noble/hashes/sha2.js", "@noble/hashes/utils.js"],
  },
  // A reader's corrections, replayed on any reading of the words.
  "lib/correct": { touches: PURE, may: ["lib/transcript", "lib/ids"] },
  // What is known of publishers: hosts, paths, where their words stand, what of an address names a document.
  "lib/sites": { touches: PURE, may: [] },
  "lib/extract": {
    touches: "DOM, read only",
    may: ["lib/transcript", "lib/sites"],
    packages: ["@mozilla/readability"],
  },
  "lib/detect": {
    touches: "DOM, read only",
    // The words of each language stand in its pack.
    may: ["lib/transcript", "lib/sites", "lib/extract", "lib/text", "lib/lexicon"],
  },
  "lib/page": {
    touches: "DOM, writes: its own host and highlights",
    // Of `extract`: where a block lives, and how a node is read whose names the page has taken.
    may: ["lib/transcript", "lib/extract/anchor.ts", "lib/extract/dom.ts", "lib/pause.ts"],
    packages: ["tinykeys"],
  },
  "lib/find": { touches: PURE, may: ["lib/transcript"] },
  // What things are called on screen: content scripts say it too, and must not reach Preact.
  "lib/strings": {
    touches: "the locale",
    may: ["lib/transcript"],
    types: ["lib/messages", "lib/settings"],
    packages: ["#i18n", "wxt/browser"],
  },
  // What the icon in the browser's toolbar shows of a tab.
  "lib/toolbar": {
    touches: "the toolbar",
    may: ["lib/transcript", "lib/strings"],
    types: ["lib/messages"],
    packages: ["#i18n", "wxt/browser"],
  },
  "lib/settings": { touches: "the browser's storage", may: [], packages: ["wxt/browser"] },
  // Of export only what a file's form is: whoever reads a form must know how it is written.
  "lib/import": {
    touches: "text and files",
    may: [
      "lib/transcript",
      "lib/names",
      "lib/schema",
      "lib/export/colophon.ts",
      "lib/export/markdown-text.ts",
      "lib/export/visible.ts",
    ],
    packages: ["yaml"],
  },
  "lib/schema": { touches: PURE, may: ["lib/transcript"], packages: ["valibot"] },
  // What a citation says of an event or a turn: files and quotes must say the same. A place is printed, never guessed.
  "lib/citation": { touches: PURE, may: ["lib/transcript", "lib/names/places.ts"] },
  // A file is made from a transcript alone: the same transcript gives the same bytes.
  "lib/export": { touches: PURE, may: ["lib/transcript", "lib/citation"], packages: ["yaml"] },
  // Only its fragments see a page, and only read it; the rest is compiled without the DOM.
  "lib/quote": {
    touches: "nothing; fragments: DOM, read only",
    may: ["lib/transcript", "lib/citation"],
    packages: [
      "text-fragments-polyfill/dist/fragment-generation-utils.js",
      "text-fragments-polyfill/text-fragment-utils",
    ],
  },
  // The query language, matching, hits in context, and what SQLite is asked: values in, values out.
  "lib/search": { touches: PURE, may: ["lib/transcript"] },
  // The engine behind it. It reads the library through an interface that the library page's worker fulfils.
  "lib/search-index": {
    touches: "its own file in OPFS, a lock, a channel and a worker's port",
    may: ["lib/search", "lib/transcript", "lib/pause.ts"],
    packages: ["@sqlite.org/sqlite-wasm"],
  },
  // The form of a backup, and its zip: bytes in, documents out, and back.
  "lib/backup": {
    touches: PURE,
    may: ["lib/transcript", "lib/schema", "lib/sha256.ts", "lib/words-hash.ts"],
    packages: ["fflate", "valibot"],
  },
  "lib/store": {
    touches: "IndexedDB",
    may: [
      "lib/transcript",
      "lib/schema",
      "lib/sites/document-id.ts",
      "lib/sites/former-document-id.ts",
      "lib/words-hash.ts",
      "lib/correct",
    ],
    types: ["lib/backup", "lib/quote", "lib/citation"],
    packages: ["idb", "valibot"],
  },
  "lib/messages": {
    touches: "runtime",
    may: ["lib/transcript", "lib/schema"],
    types: ["lib/correct", "lib/detect", "lib/settings", "lib/quote"],
    packages: ["@webext-core/messaging", "valibot", "wxt/browser"],
  },
  // A revision's hash is computed of its words wherever it comes in.
  "lib/sha256.ts": { touches: PURE, may: [] },
  "lib/words-hash.ts": { touches: PURE, may: ["lib/transcript", "lib/sha256.ts"] },
  "lib/pause.ts": { touches: "the thread's queue of tasks", may: [] },
  "lib/read.ts": {
    touches: PURE,
    may: [
      "lib/detect/judge-words.ts",
      "lib/header",
      "lib/labels",
      "lib/segment",
      "lib/people",
      "lib/exchanges",
      "lib/ids",
      "lib/transcript",
      "lib/names",
      "lib/lexicon",
      "lib/dialects",
    ],
  },
  "lib/read-document.ts": {
    touches: "DOM, read only",
    may: ["lib/read.ts", "lib/detect", "lib/extract", "lib/transcript"],
  },
  // The addresses of the library page's views.
  "lib/library-routes.ts": { touches: PURE, may: [] },
  "lib/open-library.ts": {
    touches: "tabs and windows",
    may: ["lib/library-routes.ts"],
    packages: ["wxt/browser"],
  },
  // What the browser remembers of the library beside it: that it held something, which grammar read it.
  "lib/library-state": { touches: "the browser's storage", may: ["lib/read.ts"], packages: ["wxt/browser"] },
  // What the page script exposes to the scripts that join it in a page.
  "lib/page-api": {
    touches: "the world of our scripts in a page",
    may: [],
    types: ["lib/transcript", "lib/page", "lib/messages", "lib/settings", "lib/quote", "lib/correct"],
  },
  // What quotes in a page, from what the page script leaves to be done.
  "lib/page-quote": {
    touches: "DOM, read only; the clipboard",
    may: ["lib/extract", "lib/page", "lib/page-api", "lib/quote"],
    types: ["lib/transcript"],
  },
  // What a page's reader sees and does in the page: one state, its subscribers, and what can be done.
  "lib/page-controller": {
    touches: "the page; the background, as it is given",
    may: [
      ...["lib/detect", "lib/extract", "lib/messages", "lib/page", "lib/page-api", "lib/pause.ts"],
      ...["lib/settings", "lib/sites", "lib/transcript", "lib/strings"],
      "lib/library-state/corrected-documents.ts",
      "lib/library-state/said-transcripts.ts",
    ],
    types: ["lib/quote", "lib/correct"],
    packages: ["#i18n", "wxt/browser"],
  },
  // By what is seen; `components` itself holds what all of them are made of.
  "components/outline": {
    touches: "Preact",
    // Of `text`: where a sentence ends that is shown as evidence.
    may: [
      "components",
      "components/correct",
      "lib/transcript",
      "lib/strings",
      "lib/find",
      "lib/settings/commands.ts",
      "lib/text/sentences.ts",
    ],
    types: ["components/quote", "lib/correct"],
    packages: VIEW,
  },
  // What the reader puts right, and what they have put right.
  "components/correct": {
    touches: "Preact",
    may: ["components", "lib/transcript", "lib/strings", "lib/settings/commands.ts"],
    types: ["lib/correct"],
    packages: VIEW,
  },
  "components/keys": { touches: "Preact", may: ["lib/settings/commands.ts", "lib/strings"], packages: VIEW },
  // The only one that knows the formats of files and what a citation says.
  "components/export": {
    touches: "Preact, downloads",
    may: [
      "components",
      "lib/transcript",
      "lib/strings",
      "lib/export",
      "lib/citation",
      "lib/store/stored-json.ts",
    ],
    types: ["lib/store"],
    packages: [...VIEW, "fflate"],
  },
  "components/statistics": {
    touches: "Preact",
    may: ["components", "components/export", "lib/transcript", "lib/strings", "lib/quote/escapes.ts"],
    packages: VIEW,
  },
  // The outline in a page of others.
  "components/page-outline": {
    touches: "Preact, in a page",
    may: [
      "components",
      "components/correct",
      "components/keys",
      "components/outline",
      "components/quote",
      "lib/strings",
      "lib/page",
      "lib/page-api",
    ],
    types: ["lib/settings"],
    packages: VIEW,
  },
  "components/quote": {
    touches: "the clipboard",
    may: ["lib/transcript", "lib/quote", "lib/settings", "lib/page/write-clipboard.ts"],
  },
  "components/report": {
    touches: "Preact, the clipboard",
    may: ["components"],
    types: ["lib/transcript", "lib/strings"],
    packages: VIEW,
  },
  "components/backup": {
    touches: "downloads",
    may: ["components", "lib/backup", "lib/settings"],
    types: ["lib/store"],
  },
  // A saved transcript set for reading.
  "components/reader": {
    touches: "Preact",
    may: [
      ...[
        "components",
        "components/correct",
        "components/outline",
        "components/export",
        "components/statistics",
        "components/quote",
      ],
      ...["components/report", "lib/transcript", "lib/strings", "lib/quote", "lib/library-routes.ts"],
      ...["lib/messages/quote-entry.ts", "lib/page/listen-to-keys.ts", "lib/page/overlay/selection-bar.ts"],
    ],
    types: ["lib/store", "lib/correct"],
    packages: [...VIEW, "#imports"],
  },
  // What the browser lets us into, and asking for it.
  "components/access": { touches: "Preact, the browser's permissions", may: [], packages: VIEW },
  // What a tab holds, in the popup and in the side panel.
  "components/tab": {
    touches: "Preact, tabs",
    may: [
      ...[
        "components",
        "components/access",
        "components/correct",
        "components/outline",
        "components/export",
        "components/statistics",
        "components/quote",
      ],
      ...[
        "components/keys",
        "components/report",
        "lib/transcript",
        "lib/strings",
        "lib/messages",
        "lib/settings",
        "lib/sites",
      ],
      ...["lib/library-routes.ts", "lib/open-library.ts"],
    ],
    types: ["lib/correct"],
    packages: VIEW,
  },
  components: {
    touches: "Preact",
    may: ["lib/transcript", "lib/strings", "lib/settings"],
    types: ["lib/messages", "lib/store"],
    packages: VIEW,
  },
  // What WXT starts. None imports another.
  "entrypoints/background": {
    touches: "the browser",
    may: [
      ...[
        "lib/messages",
        "lib/settings",
        "lib/sites",
        "lib/store",
        "lib/detect",
        "lib/read.ts",
        "lib/strings",
      ],
      ...["lib/transcript", "lib/library-state", "lib/open-library.ts", "lib/sha256.ts", "lib/toolbar"],
      "lib/correct",
    ],
    types: ["lib/quote"],
    packages: SCRIPT,
  },
  "entrypoints/first.content.ts": { touches: "the page's input", may: ["lib/page"], packages: SCRIPT },
  "entrypoints/detector.content.ts": {
    touches: "DOM, read only; messages",
    may: ["lib/detect", "lib/messages", "lib/page", "lib/library-state/said-transcripts.ts"],
    types: ["lib/transcript"],
    packages: SCRIPT,
  },
  "entrypoints/page.content": {
    touches: "messages",
    may: ["lib/messages", "lib/page", "lib/page-controller", "lib/strings"],
    packages: SCRIPT,
  },
  "entrypoints/page-outline": {
    touches: "Preact, in a page",
    may: ["components/page-outline"],
    packages: SCRIPT,
  },
  "entrypoints/page-quote": {
    touches: "DOM, read only; the clipboard",
    may: ["lib/page-quote"],
    packages: SCRIPT,
  },
  "entrypoints/popup": { touches: "Preact, tabs", may: ["components", "components/tab"], packages: VIEW },
  "entrypoints/sidepanel": { touches: "Preact, tabs", may: ["components", "components/tab"], packages: VIEW },
  "entrypoints/library": {
    touches: "Preact; the library",
    may: [
      ...["components", "components/backup", "components/export", "components/quote", "components/reader"],
      "components/correct",
      ...["lib/import", "lib/library-routes.ts", "lib/library-state", "lib/quote", "lib/read.ts"],
      ...["lib/search", "lib/search-index", "lib/settings", "lib/sites", "lib/store"],
      ...["lib/transcript", "lib/strings"],
    ],
    types: ["lib/correct"],
    packages: [...VIEW, "@tanstack/virtual-core"],
  },
  "entrypoints/options": {
    touches: "Preact; the library",
    may: [
      ...[
        "components",
        "components/access",
        "components/backup",
        "components/keys",
        "lib/backup",
        "lib/library-state",
        "lib/quote",
      ],
      ...["lib/extract/extract.ts", "lib/search-index", "lib/settings", "lib/sites", "lib/store"],
      "lib/strings",
    ],
    types: ["lib/transcript"],
    packages: VIEW,
  },
  // A page of our own that is held as those of publishers are.
  "entrypoints/sample": {
    touches: "the page; messages; the toolbar",
    may: [
      ...["components/page-outline", "lib/detect", "lib/messages", "lib/page", "lib/page-controller"],
      ...[
        "lib/open-library.ts",
        "lib/page-quote",
        "lib/read.ts",
        "lib/settings",
        "lib/toolbar",
        "lib/strings",
      ],
    ],
    types: ["lib/transcript"],
    packages: VIEW,
  },
  "entrypoints/welcome": {
    touches: "Preact",
    may: ["components", "components/access", "lib/settings/commands.ts", "lib/sites"],
    packages: VIEW,
  },
};

/** Returns the row of a file, the most exact one, by its path from the root; `null` for a file without a row. */
export function moduleOf(file: string): string | null {
  const rows = Object.keys(MODULES).filter((name) => file === name || file.startsWith(`${name}/`));
  return rows.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
