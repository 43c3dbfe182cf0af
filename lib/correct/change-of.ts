import { wordsHashOf } from "../ids/folded-words.ts";
import type {
  CorrectionChange,
  CorrectionRequest,
  GapSelector,
  SpeakerSelector,
  TurnSelector,
} from "../transcript/correction.ts";
import type { Turn, TurnId } from "../transcript/item.ts";
import { offsetOfLetter } from "../transcript/letters.ts";
import { beginningOf } from "../transcript/outline.ts";
import type { SpeakerId } from "../transcript/speaker.ts";
import type { Transcript } from "../transcript/transcript.ts";

/** Says what the reader wants corrected in words of the transcript that they see; `null` where that has no such turn, speaker or gap. */
export function changeOf(transcript: Transcript, request: CorrectionRequest): CorrectionChange | null {
  const select = selectors(transcript);
  const { kind } = request;
  switch (kind) {
    case "speaker": {
      const turns = request.turns.map(select.turn).filter((turn) => turn !== null);
      return turns.length === request.turns.length && turns.length > 0
        ? { kind, turns, speaker: request.speaker }
        : null;
    }
    case "merge": {
      const speaker = select.speaker(request.speaker);
      return speaker && { kind, speaker, into: request.into };
    }
    case "facts": {
      const speaker = select.speaker(request.speaker);
      return speaker && { kind, speaker, facts: request.facts };
    }
    case "begin": {
      const { letter, speaker } = request;
      const text = select.textOf(request.turn);
      const turn = select.turn(request.turn);
      // At its first letter begins what goes on with the turn before.
      const mayBegin = letter > 0 || select.resumes(request.turn);
      const at = text === null || !mayBegin ? null : offsetOfLetter(text, letter);
      if (!turn || text === null || at === null) return null;
      return { kind, turn, letter, beginning: beginningOf(text.slice(at)), speaker };
    }
    case "join": {
      const turn = select.turn(request.turn);
      return turn && { kind, turn };
    }
    case "no-label": {
      const turn = select.turn(request.turn);
      const label = select.labelOf(request.turn);
      return turn && label !== null ? { kind, turn, label } : null;
    }
    case "answer": {
      const turn = select.turn(request.turn);
      const question = request.question === null ? null : select.turn(request.question);
      return turn && (question !== null || request.question === null) ? { kind, turn, question } : null;
    }
    case "gap": {
      const gap = select.gap(request.item);
      return gap && { kind, gap, lost: request.lost };
    }
    case "verdict":
      return request;
  }
}

/** Makes selectors of what stands in a transcript. */
function selectors({ items, speakers }: Transcript) {
  const turns = items.flatMap((item) => (item.type === "turn" ? item : []));
  const hashes = turns.map(({ text }) => wordsHashOf(text));
  const placesOf = Map.groupBy(turns.keys(), (at) => hashes[at] ?? "");
  const selectAt = (at: number): TurnSelector | null => {
    const [turn, words] = [turns[at], hashes[at]];
    if (!turn || words === undefined) return null;
    const alike = placesOf.get(words) ?? [];
    return {
      id: turn.id ?? ("" as TurnId),
      words,
      before: hashes[at - 1] ?? null,
      after: hashes[at + 1] ?? null,
      nth: alike.indexOf(at),
      of: alike.length,
      beginning: beginningOf(turn.text),
    };
  };
  const find = (id: TurnId): Turn | undefined => turns.find((turn) => turn.id === id);
  return {
    turn: (id: TurnId) => selectAt(turns.findIndex((turn) => turn.id === id)),
    textOf: (id: TurnId) => find(id)?.text ?? null,
    resumes: (id: TurnId) => find(id)?.resumes === true,
    labelOf: (id: TurnId) => find(id)?.label ?? null,
    speaker(id: SpeakerId): SpeakerSelector | null {
      const speaker = speakers.find((one) => one.id === id);
      const first = selectAt(turns.findIndex((turn) => turn.speaker === id));
      return speaker && first ? { id, name: speaker.name, role: speaker.role, first } : null;
    },
    gap(item: number): GapSelector | null {
      const gap = items[item];
      if (gap?.type !== "gap") return null;
      const before = items.slice(0, item).filter(({ type }) => type === "turn").length;
      return { reason: gap.reason, before: selectAt(before - 1), after: selectAt(before) };
    },
  };
}
