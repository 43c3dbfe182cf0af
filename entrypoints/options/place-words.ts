import { i18n } from "#i18n";
import { shown } from "../../lib/strings/words.ts";

/** Says where in a file of a backup something is, by its path: "version 1, paragraph 4, “text”" for `revisions.0.blocks.3.text`. */
export function placeWords(path: string): string {
  const words: string[] = [];
  const names = path.split(".");
  for (let at = 0; at < names.length; at++) {
    const name = names[at] ?? "";
    const number = Number(names[at + 1]) + 1;
    if (Object.hasOwn(LISTS, name) && !Number.isNaN(number)) {
      words.push(i18n.t(LISTS[name as keyof typeof LISTS], [shown(number)]));
      at++;
    } else if (/^\d+$/u.test(name))
      words.push(i18n.t("options.import.place.entry", [shown(Number(name) + 1)]));
    else if (!WITHIN.has(name)) words.push(i18n.t("options.import.place.field", [name]));
  }
  return words.join(", ");
}

/** Parts of a path that tell a reader nothing. */
const WITHIN: ReadonlySet<string> = new Set(["transcript", "source"]);

const LISTS = {
  revisions: "options.import.place.version",
  blocks: "options.import.place.paragraph",
  items: "options.import.place.item",
  speakers: "options.import.place.speaker",
  exchanges: "options.import.place.exchange",
  leftovers: "options.import.place.leftOut",
  tags: "options.import.place.tag",
} as const;
