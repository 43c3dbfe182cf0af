import { patternUnion } from "../text/pattern-union.ts";
import type { Speaker } from "../transcript/speaker.ts";

/** How much of an answer tells whose question it takes up, and how much of a sentence. */
const LEADING = 400;
const ECHOING = 120;
/** A word given back tells the matter only where it is no everyday word. */
const MATTER_LETTERS = 6;
/** Shorter words tie a sentence together and are no topic. */
const TOPIC_LETTERS = 4;

/** "To both of you", "each of you": everybody on the platform is asked. */
const ALL = /\bboth\b|each of you|all of you|tous les deux|chacun|обох|обоим|beide|ambos|entrambi/iu;

/** Ranks and offices as labels begin to print them, each as a question addresses it: "For the General". */
const ADDRESSED: ReadonlyMap<string, RegExp> = new Map(
  ["Gen", "Col", "Amb", "Adm", "Gov", "Sen", "Sec"].map((title) => [
    title,
    new RegExp(
      String.raw`(?<!\p{L})(?:the|to|for|Mr|Madam|Madame|Monsieur|Herr|Frau|señor|al|для|до)\s+${title}`,
      "iu",
    ),
  ]),
);

/** "Lt. Gen. Hanneke Vos" is addressed as "General". */
const TITLED = new RegExp(String.raw`(?<!\p{L})(?:${[...ADDRESSED.keys()].join("|")})`, "gu");

/** Whether a question names whom it is for: by surname, or by rank or title as the label prints it. */
export function isNamed(asked: string, { name }: Speaker, label: string | null): boolean {
  const surname = name?.split(" ").at(-1);
  if (surname && surname.length > 2 && asked.includes(surname)) return true;
  return (label?.match(TITLED) ?? []).some((title) => ADDRESSED.get(title)?.test(asked));
}

/** Whether whoever is asked may answer however briefly: everybody is, or this speaker by name. */
export function isAsked(asked: string, speaker: Speaker): boolean {
  const surname = speaker.name?.split(" ").at(-1);
  return ALL.test(asked) || (surname !== undefined && asked.includes(surname));
}

/** Whether an answer says that it takes up this question: "On Sweden and Finland: …", "To Gunhild's question". */
export function takesUp(answer: string, asked: string, asker: Speaker | undefined): boolean {
  const own = new Set(topicsOf(`${asked} ${asker?.name ?? ""} ${asker?.outlet ?? ""}`));
  return leadsOf(answer).some((lead) => topicsOf(lead).some((word) => own.has(word)));
}

/** Whether an answer begins with a word of the question's matter. */
export function echoesTopic(answer: string, asked: string): boolean {
  const own = new Set(topicsOf(asked));
  return topicsOf(answer.slice(0, ECHOING)).some((word) => word.length >= MATTER_LETTERS && own.has(word));
}

/** "On charts:", "And to Gunhild's question:", "As for the deadline,": what is named at the beginning of a sentence, captured. */
const LEADS = patternUnion(
  [
    /on|to|as for|as to|regarding|concerning/iu,
    /sur|quant à|pour/iu,
    /zu|zur|zum/iu,
    /sobre|en cuanto a/iu,
    /su|quanto a/iu,
    /щодо|про/iu,
    /по|насчёт|о/iu,
  ],
  "giu",
  String.raw`(?:^|[.?!]\s+)(?:and |so |now |but )*…\s+([^:,.—–?!]{2,60})[:,—–]`,
);

/** The topics and askers that an answer names first. */
function leadsOf(answer: string): readonly string[] {
  return [...answer.slice(0, LEADING).matchAll(LEADS)].map(([, lead]) => lead ?? "");
}

/** Long words that name no topic. */
const NO_TOPIC = new Set(["question", "first", "second", "your", "that", "this", "point", "last"]);

function topicsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]s\b/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= TOPIC_LETTERS && !NO_TOPIC.has(word));
}
