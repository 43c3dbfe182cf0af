import { expect, it } from "vitest";
import { corrected } from "../../tests/make/corrected.ts";
import { conference, gaps } from "../../tests/make/events.ts";
import { toCorrectionsJson } from "../export/corrections-json.ts";
import { toJson } from "../export/json.ts";
import { toJsonLines } from "../export/json-lines.ts";
import { toMarkdown } from "../export/markdown.ts";
import { toText } from "../export/text.ts";
import { readOwnFile } from "./own-file.ts";

it.each<[string, string, unknown]>([
  ["JSON", toJson([conference], null), { kind: "transcripts" }],
  ["a list", toJson([conference, gaps], null), { kind: "transcripts" }],
  ["JSON Lines", toJsonLines([conference], null), { kind: "transcripts" }],
  ["one line", toJsonLines([conference], null).split("\n")[0] ?? "", { kind: "transcripts" }],
  ["Markdown", toMarkdown(conference, null), { kind: "transcripts" }],
  ["Markdown with a mark at its beginning", `\ufeff${toMarkdown(gaps, null)}`, { kind: "transcripts" }],
  ["a corrected transcript", toJson([corrected], null), { kind: "transcripts" }],
  ["corrections", toCorrectionsJson(corrected.corrections ?? [], "nato.int/a", ""), { kind: "corrections" }],
  ["text", toText(conference, null), { kind: "refused", why: "not-ours" }],
  ["damaged Markdown", toMarkdown(gaps, null).replace("title:", "titel:"), { why: "damaged" }],
  ["nothing", "", { kind: "refused", why: "empty" }],
])("%s", (_, text, imported) => {
  expect(readOwnFile(text)).toMatchObject(imported as object);
});
