import type { Source } from "../transcript/source.ts";
import { nameIn } from "./name-in.ts";
import type { Field } from "./query.ts";
import type { SearchedTurn } from "./searchable.ts";

/**
 * What a field of a turn holds, for the scan and for the index alike; empty where the transcript does not tell. A speaker
 * is called by role where no name is printed, a subtitle is part of the title.
 */
export function fieldText(field: Field, turn: SearchedTurn, source: Source): string {
  switch (field) {
    case "words":
      return turn.text;
    case "speaker":
      return nameIn(turn.speaker) ?? "";
    case "role":
      return turn.speaker?.role ?? "";
    case "outlet":
      return turn.speaker?.outlet ?? "";
    case "publisher":
      return source.publisher ?? "";
    case "title":
      return [source.title, source.subtitle].filter(Boolean).join(" ");
    case "in":
      return turn.part;
    case "lang":
      return source.language?.split("-")[0] ?? "";
  }
}
