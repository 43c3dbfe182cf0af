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
  "lib/wording": {
    touches: "the locale",
    may: ["lib/transcript"],
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
    ],
    types: ["lib/backup", "lib/quote", "lib/citation"],
    packages: ["idb", "valibot"],
  },
  "lib/messages": {
    touches: "runtime",
    may: ["lib/transcript", "lib/schema"],
    types: ["lib/detect", "lib/settings", "lib/quote"],
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
  components: {
    touches: "Preact",
    // Of `text`: where a sentence ends that is shown as evidence.
    may: ["lib/transcript", "lib/wording", "lib/find", "lib/settings/commands.ts", "lib/text/sentences.ts"],
    types: ["lib/messages", "lib/store"],
    packages: ["preact", "preact/hooks", "#i18n", "wxt/browser"],
  },
};

/** The row of a file, by its path from the root; `null` for files that may import everything (entrypoints). */
export function moduleOf(file: string): string | null {
  return Object.keys(MODULES).find((name) => file === name || file.startsWith(`${name}/`)) ?? null;
}
