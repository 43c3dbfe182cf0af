import type { Turn } from "../../lib/transcript/item.ts";
import type { Speaker, SpeakerId, SpeakerKind } from "../../lib/transcript/speaker.ts";

const KINDS: Readonly<Record<string, SpeakerKind>> = {
  M: "moderator",
  P: "principal",
  R: "principal",
  N: "moderator",
  A: "audience",
  Q: "journalist",
  J: "journalist",
  K: "journalist",
  I: "interpreter",
};

const NAMES: Readonly<Record<string, string>> = { P: "Orsa", R: "Holt", M: "Lind" };

/** Makes the turns of a talk: a line a turn, who speaks before the colon. `Q` and `A` are somebody else each time, without a name. */
export function makeTalk(lines: readonly string[]): {
  readonly items: readonly Turn[];
  readonly speakers: readonly Speaker[];
} {
  const speakers = new Map<string, Speaker>();
  const items = lines.map((line, at): Turn => {
    const [who = "", text = ""] = line.split(/: (.*)/su);
    const unnamed = who === "Q" || who === "A";
    const key = unnamed ? `${who}${at}` : who;
    const id = key as SpeakerId;
    const name = unnamed ? null : `Given ${NAMES[who] ?? who}`;
    if (!speakers.has(key))
      speakers.set(key, { id, name, role: null, outlet: null, kind: KINDS[who] ?? "unidentified" });
    return {
      type: "turn",
      speaker: id,
      label: `${who}:`,
      text,
      labelPassages: [],
      passages: [],
      confidence: 1,
      reasons: [],
    };
  });
  return { items, speakers: [...speakers.values()] };
}
