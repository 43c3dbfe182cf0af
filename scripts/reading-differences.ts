import type { Item } from "../lib/transcript/item.ts";
import type { Speaker } from "../lib/transcript/speaker.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";

/** What one reading of a document has otherwise than another: `what` is the same text for the same difference in other documents. */
export interface Difference {
  readonly kind: "verdict" | "label gone" | "label new" | "speaker" | "exchanges";
  readonly what: string;
  /** The first words of the turn. */
  readonly at?: string;
}

/** As much of a reading as is compared; the rest may be of another version's form. */
export type Compared = Pick<Transcript, "verdict" | "items" | "speakers" | "exchanges">;

/** Finds what differs between two readings of one document: its verdict, where turns begin, who speaks them, what answers what. */
export function readingDifferences(before: Compared, now: Compared): readonly Difference[] {
  const [old, anew] = [turnsOf(before), turnsOf(now)];
  const beginnings = new Map(anew.map((turn) => [turn.key, turn]));
  const former = new Set(old.map(({ key }) => key));
  const speakers = old.flatMap(({ key, who, at }): Difference[] => {
    const same = beginnings.get(key);
    return same && same.who !== who ? [{ kind: "speaker", what: `${who} → ${same.who}`, at }] : [];
  });
  const gone = old.filter(({ key }) => !beginnings.has(key));
  const added = anew.filter(({ key }) => !former.has(key));
  const verdicts = [before.verdict.kind, now.verdict.kind];
  const exchanges = [linksOf(before), linksOf(now)];
  return [
    ...(verdicts[0] === verdicts[1] ? [] : [{ kind: "verdict" as const, what: verdicts.join(" → ") }]),
    ...gone.map(({ label, at }): Difference => ({ kind: "label gone", what: label, at })),
    ...added.map(({ label, at }): Difference => ({ kind: "label new", what: label, at })),
    ...speakers,
    ...(exchanges[0] === exchanges[1] || gone.length || added.length
      ? []
      : [
          {
            kind: "exchanges" as const,
            what: `${before.exchanges.length} → ${now.exchanges.length} exchanges`,
          },
        ]),
  ];
}

/** Of the first words so many characters are shown. */
const SHOWN = 60;

/** What a turn without a printed label is called. */
const NONE = "(no label)";

interface Compare {
  /** The label and the first words: the same turn in both readings. The same words said again are told apart by their number. */
  readonly key: string;
  readonly label: string;
  readonly at: string;
  readonly who: string;
}

function turnsOf({ items, speakers }: Compared): readonly Compare[] {
  const by = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const seen = new Map<string, number>();
  return items.filter(isTurn).map(({ label, text, speaker }) => {
    const at = text.slice(0, SHOWN).replace(/\s+/gu, " ");
    const words = `${label ?? NONE} ${at}`;
    const times = seen.get(words) ?? 0;
    seen.set(words, times + 1);
    return { key: `${words} ${times}`, label: label ?? NONE, at, who: inWords(by.get(speaker)) };
  });
}

function inWords(speaker: Speaker | undefined): string {
  if (!speaker) return "nobody";
  const { name, role, outlet, kind } = speaker;
  return [name ?? "–", role, outlet && `of ${outlet}`, `(${kind})`].filter(Boolean).join(" ");
}

function linksOf({ exchanges, items }: Compared): string {
  const numbers = new Map(items.flatMap((item, at) => (isTurn(item) ? [at] : [])).map((at, n) => [at, n]));
  const turns = (places: readonly number[]) => places.map((at) => numbers.get(at)).join(" ");
  return exchanges.map(({ question, answers }) => `${turns(question)} > ${turns(answers)}`).join("\n");
}

function isTurn(item: Item): item is Item & { readonly type: "turn" } {
  return item.type === "turn";
}
