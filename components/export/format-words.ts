import type { FormatId } from "../../lib/export/formats.ts";

/** What each format is for: the keys of its words. */
export const FORMAT_WORDS = {
  markdown: "export.format.markdown",
  text: "export.format.text",
  html: "export.format.html",
  json: "export.format.json",
  "json-lines": "export.format.jsonLines",
  "turns-csv": "export.format.turnsCsv",
  "exchanges-csv": "export.format.exchangesCsv",
  tei: "export.format.tei",
  "akoma-ntoso": "export.format.akomaNtoso",
  "csl-json": "export.format.cslJson",
  bibtex: "export.format.bibtex",
  ris: "export.format.ris",
} as const satisfies Record<FormatId, string>;
