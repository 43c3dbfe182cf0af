import type { Item, Turn } from "../../lib/transcript/item.ts";
import type { Source } from "../../lib/transcript/source.ts";
import type { Speaker, SpeakerId, SpeakerKind } from "../../lib/transcript/speaker.ts";
import type { Exchange, Transcript } from "../../lib/transcript/transcript.ts";

/** One thing that happens at an invented event. `asks` begins an exchange, `answers` goes on with it. */
export type Happening =
  | {
      readonly who: string;
      readonly says: string;
      readonly part?: "asks" | "answers";
      readonly likely?: string;
      readonly resumes?: true;
      /** Why it is this speaker's, where it is not simply printed. */
      readonly evidence?: Partial<Pick<Turn, "label" | "confidence" | "reasons" | "inferred" | "act">>;
    }
  | "gap"
  | { readonly heading: string };

/** Somebody at an invented event; whoever is not named here is a principal of that name. */
export type Person = Partial<Omit<Speaker, "id">>;

/** The transcript of an invented event, without places in a page. */
export function makeEvent(
  source: Partial<Source>,
  people: Readonly<Record<string, Person>>,
  happenings: readonly Happening[],
): Transcript {
  const speakers = new Map<string, Speaker>();
  const idOf = (who: string): SpeakerId => {
    const known = speakers.get(who);
    if (known) return known.id;
    const id = `s${speakers.size + 1}` as SpeakerId;
    speakers.set(who, {
      id,
      name: who,
      role: null,
      outlet: null,
      kind: "principal" as SpeakerKind,
      ...people[who],
    });
    return id;
  };
  const exchanges: { question: number[]; answers: number[] }[] = [];
  const items = happenings.map((happening, index): Item => {
    if (happening === "gap") return { type: "gap", reason: "page-break", passages: [] };
    if ("heading" in happening) return { type: "heading", text: happening.heading, passages: [] };
    if (happening.part === "asks") exchanges.push({ question: [index], answers: [] });
    if (happening.part === "answers") exchanges.at(-1)?.answers.push(index);
    return turnOf(
      idOf(happening.who),
      happening,
      happening.likely === undefined ? null : idOf(happening.likely),
    );
  });
  return {
    verdict: { kind: "transcript", score: 0.95, reasons: ["delivery-note", "labels"] },
    source: { ...SOURCE, ...source },
    speakers: [...speakers.values()],
    items,
    exchanges: exchanges satisfies Exchange[],
    leftovers: [],
    grammar: 1,
  };
}

function turnOf(
  speaker: SpeakerId,
  { says, resumes, evidence }: Exclude<Happening, "gap" | { heading: string }>,
  likely: SpeakerId | null,
): Turn {
  return {
    type: "turn",
    speaker,
    label: null,
    text: says,
    labelPassages: [],
    passages: [],
    confidence: 0.9,
    reasons: ["bold"],
    ...evidence,
    ...(resumes && { resumes }),
    ...(likely !== null && { likely }),
  };
}

const SOURCE: Source = {
  url: "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/joint-press-conference",
  title: "Joint press conference",
  subtitle: null,
  date: "2031-04-05",
  updated: null,
  language: "en",
  delivery: "as delivered",
  publisher: "NATO",
  credits: [],
};
