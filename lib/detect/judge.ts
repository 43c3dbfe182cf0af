import type { Verdict, VerdictReason } from "../transcript/verdict.ts";
import { hasText } from "./has-text.ts";
import { isDialogue, type LabelEvidence } from "./labels.ts";
import { type PageFacts, pageFacts, type TitleFact } from "./page-facts.ts";
import type { PageText } from "./page-text.ts";
import { withoutFurniture } from "./without-furniture.ts";

/** Judges a text: whether it is the official record of words spoken at an event. */
export function judge(printed: PageText): Verdict {
  const text = withoutFurniture(printed);
  if (!hasText(text.beginnings)) return { kind: "other", score: 0.01, reasons: ["no-text"] };
  const facts = pageFacts(text);
  const evidence = EVIDENCE.map(({ reason, weight }) => ({ reason, weight: weight(facts) }));
  const sum = evidence.reduce((total, { weight }) => total + weight, BASE);
  const score = Math.round(100 / (1 + Math.exp(-sum))) / 100;
  const kind = sum > 0 ? "transcript" : "other";
  return {
    kind,
    score: kind === "transcript" ? Math.max(score, 0.5) : Math.min(score, 0.49),
    reasons: evidence
      .filter(({ weight }) => weight !== 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ reason }) => reason),
  };
}

/** What may speak for or against a transcript. */
interface Evidence {
  readonly reason: VerdictReason;
  /** What it weighs on a page, in log-odds; 0 where the page does not show it. */
  readonly weight: (facts: PageFacts) => number;
}

/** What a page without any evidence weighs. */
const BASE = -2.5;

const EVIDENCE: readonly Evidence[] = [
  { reason: "transcript-address", weight: ({ address }) => (address === "transcript" ? 6 : 0) },
  { reason: "other-address", weight: ({ address }) => (address === "other" ? -6 : 0) },
  { reason: "title-words", weight: ({ title }) => TITLE_WEIGHTS[title] },
  { reason: "other-title", weight: otherTitleWeight },
  { reason: "delivery-note", weight: ({ isDelivered }) => (isDelivered ? 3 : 0) },
  { reason: "labels", weight: labelsWeight },
  { reason: "no-labels", weight: noLabelsWeight },
  { reason: "speech", weight: speechWeight },
  { reason: "other-dialogue", weight: otherDialogueWeight },
  // What was delivered was spoken, in whichever person.
  {
    reason: "third-person",
    weight: ({ person, isDelivered }) => (person === "none" && !isDelivered ? -8 : 0),
  },
  { reason: "we-only", weight: weOnlyWeight },
];

const TITLE_WEIGHTS: Readonly<Record<TitleFact, number>> = {
  transcript: 3,
  "transcript below": 2.5,
  maybe: 1,
  other: 0,
  nothing: 0,
};

/** Where a publisher keeps nothing but transcripts, a "Joint statement" may have been spoken, but no article: it is in the first person, too. */
function otherTitleWeight({ title, address, isArticle }: PageFacts): number {
  if (title !== "other") return 0;
  if (isArticle) return -7;
  return address === "transcript" ? -1.5 : -4;
}

/** Many paragraphs under labels are an event, whatever its title is about and the address holds: 13 at 30 labels of officials. */
function labelsWeight({ address, labels, dialogue }: PageFacts): number {
  // What prose has the form of, too, does not outweigh an address: a detector must see cheaply what may be a label.
  const spoken = address === "other" ? labels.surelySpoken : labels.spoken;
  if (!isDialogue(spoken)) return 0;
  if (dialogue) return 2;
  const { takesTurns, namesPeople, isIntroduced } = labels;
  const isOfficial = labels.isOfficial || (labels.hasOfficeInTitle && takesTurns);
  // A chat has given names alone, and a magazine introduces whom it talks to.
  const grows = spoken >= MANY && takesTurns && (isOfficial || (namesPeople && !isIntroduced));
  return (isOfficial ? 3.5 : 2) + (grows ? Math.min(10, 3.5 * Math.log2((2 * spoken) / MANY)) : 0);
}

const MANY = 10;

function noLabelsWeight({ labels, person }: PageFacts): number {
  return labels.spoken > 0 || person === "speaker" || person === "speech" ? 0 : -1.5;
}

/** Where the words are a speech and no address tells, one label of an official is enough. */
function speechWeight({ address, title, labels, person }: PageFacts): number {
  if (isDialogue(labels.spoken) || person !== "speech") return 0;
  return address !== "other" && hasOfficialsLabel(title, labels) ? 3 : 1;
}

/** "SECRETARY WELD: Good morning, everyone", and "MR. WELD:" where the title tells of a statement and of an office. */
function hasOfficialsLabel(
  title: TitleFact,
  { hasOffice, isOfficial, hasOfficeInTitle }: LabelEvidence,
): boolean {
  return hasOffice || (isOfficial && hasOfficeInTitle && title !== "nothing" && title !== "other");
}

/** Questions and answers without names may be an official's: a title that says so outweighs them. */
function otherDialogueWeight({ dialogue }: PageFacts): number {
  if (dialogue === null) return 0;
  return dialogue === "questions" ? -2 : -4;
}

/** "The Allies condemn the attack. We stand with Velmora." Under a label the words are a speaker's. */
function weOnlyWeight({ labels, person, isDelivered }: PageFacts): number {
  return person === "group" && labels.spoken === 0 && !isDelivered ? -4.5 : 0;
}
