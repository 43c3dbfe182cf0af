import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { toAkomaNtoso } from "./akoma-ntoso.ts";
import { toBibtex } from "./bibtex.ts";
import { citedIn } from "./cited.ts";
import { toCslJson } from "./csl-json.ts";
import { toExchangesCsv } from "./exchanges-csv.ts";
import { toHtml } from "./html.ts";
import { toJson } from "./json.ts";
import { toJsonLines } from "./json-lines.ts";
import { toMarkdown } from "./markdown.ts";
import { toRis } from "./ris.ts";
import { toTei } from "./tei.ts";
import { toText } from "./text.ts";
import { toTurnsCsv } from "./turns-csv.ts";

/** What a transcript can be exported as. */
export type FormatId =
  | "json"
  | "json-lines"
  | "markdown"
  | "text"
  | "html"
  | "turns-csv"
  | "exchanges-csv"
  | "tei"
  | "akoma-ntoso"
  | "csl-json"
  | "bibtex"
  | "ris";

/** One format. Files are UTF-8; the same transcripts always give the same bytes. */
export type Format = {
  /** What people call it; what it is for stands in the locale file. */
  readonly name: string;
  /** After the point of a file's name. */
  readonly extension: string;
  readonly mediaType: string;
} & (
  | /** Holds several transcripts. */ { readonly holds: "many"; readonly write: WriteMany }
  | /** Holds one. */ { readonly holds: "one"; readonly write: WriteOne }
);

/** `only`: one speaker's turns; `null`: all items. */
type WriteMany = (transcripts: readonly Transcript[], only: SpeakerId | null) => string;
type WriteOne = (transcript: Transcript, only: SpeakerId | null) => string;

const XML = "application/xml";

/** Every format, in the order of a menu. */
export const FORMATS: Readonly<Record<FormatId, Format>> = {
  markdown: one("Markdown", "md", "text/markdown", toMarkdown),
  text: one("Plain text", "txt", "text/plain", toText),
  html: one("HTML", "html", "text/html", toHtml),
  json: many("JSON", "json", "application/json", toJson),
  "json-lines": many("JSON Lines", "jsonl", "application/jsonl", toJsonLines),
  "turns-csv": many("CSV: turns", "turns.csv", "text/csv", toTurnsCsv),
  "exchanges-csv": many("CSV: questions and answers", "exchanges.csv", "text/csv", toExchangesCsv),
  tei: one("TEI (Parla-CLARIN)", "tei.xml", XML, toTei),
  "akoma-ntoso": one("Akoma Ntoso", "akn.xml", XML, toAkomaNtoso),
  "csl-json": many("CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json", (transcripts, only) =>
    toCslJson(citedIn(transcripts, only)),
  ),
  bibtex: many("BibTeX", "bib", "application/x-bibtex", (transcripts, only) =>
    toBibtex(citedIn(transcripts, only)),
  ),
  ris: many("RIS", "ris", "application/x-research-info-systems", (transcripts, only) =>
    toRis(citedIn(transcripts, only)),
  ),
};

function one(name: string, extension: string, mediaType: string, write: WriteOne): Format {
  return { name, extension, mediaType, holds: "one", write };
}

function many(name: string, extension: string, mediaType: string, write: WriteMany): Format {
  return { name, extension, mediaType, holds: "many", write };
}
