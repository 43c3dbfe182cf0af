import type { Citation } from "../../lib/citation/citation.ts";
import { toBibtex } from "../../lib/export/bibtex.ts";
import { citedTurn } from "../../lib/export/cited.ts";
import { toCslJson } from "../../lib/export/csl-json.ts";
import type { ExportFile } from "../../lib/export/export-files.ts";
import { fileName } from "../../lib/export/file-name.ts";
import { FORMATS } from "../../lib/export/formats.ts";
import { toRis } from "../../lib/export/ris.ts";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import type { CitationId } from "./export-transcript.ts";

/** The file that cites one turn; empty where no turn of a known speaker stands at that index. */
export function citationFile(transcript: Transcript, item: number, format: CitationId): ExportFile[] {
  const cited = citedTurn(transcript, item);
  const [first] = cited;
  if (!first) return [];
  const { extension, mediaType } = FORMATS[format];
  const name = fileName(transcript, `turn-${first.turn}.${extension}`);
  return [{ name, mediaType, text: WRITE[format](cited) }];
}

const WRITE: Readonly<Record<CitationId, (cited: Citation[]) => string>> = {
  "csl-json": toCslJson,
  bibtex: toBibtex,
  ris: toRis,
};
