import { siteOf } from "../sites/sites.ts";
import { deliveryOf } from "../transcript/delivery.ts";
import type { Verdict, VerdictReason } from "../transcript/verdict.ts";
import { anyOf } from "./any-of.ts";
import type { Beginning } from "./beginnings.ts";
import { hasText } from "./has-text.ts";
import { labelEvidence } from "./labels.ts";
import type { PageSignals } from "./page-signals.ts";
import { titleKind } from "./title-words.ts";

/** Judges a page by its signals. */
export function judge({ addresses, titles, beginnings }: PageSignals): Verdict {
  if (!hasText(beginnings)) return { kind: "other", score: 0.01, reasons: ["no-text"] };
  const address = addressEvidence(addresses);
  const trusted = address.some(({ reason }) => reason === "transcript-address");
  return verdictOf([
    ...address,
    ...titleEvidence(titles, trusted),
    ...wordEvidence(beginnings, titles.join(" ")),
  ]);
}

/** A sign and what it weighs, in log-odds. */
interface Evidence {
  readonly reason: VerdictReason;
  readonly weight: number;
}

/** What a page without any sign weighs. */
const BASE = -2.5;

function verdictOf(evidence: readonly Evidence[]): Verdict {
  const sum = evidence.reduce((total, { weight }) => total + weight, BASE);
  const score = Math.round(100 / (1 + Math.exp(-sum))) / 100;
  const kind = sum > 0 ? "transcript" : "other";
  const reasons = [...evidence]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ reason }) => reason);
  return {
    kind,
    score: kind === "transcript" ? Math.max(score, 0.5) : Math.min(score, 0.49),
    reasons: [...new Set(reasons)],
  };
}

function addressEvidence(addresses: readonly string[]): Evidence[] {
  const kinds = addresses.map((address) => siteOf(address)?.kind);
  if (kinds.includes("transcript")) return [{ reason: "transcript-address", weight: 6 }];
  return kinds.includes("other") ? [{ reason: "other-address", weight: -6 }] : [];
}

/** Where the publisher keeps nothing but transcripts, a "Press statement" was spoken. */
function titleEvidence(titles: readonly string[], trusted: boolean): Evidence[] {
  const [first, ...below] = titles.map(titleKind);
  if (first === "transcript") return [{ reason: "title-words", weight: 3 }];
  if (first === "other" || below.includes("other"))
    return [{ reason: "other-title", weight: trusted && !titles.some(isArticle) ? -1.5 : -4 }];
  if (below.includes("transcript")) return [{ reason: "title-words", weight: 2.5 }];
  return first === "maybe" || below.includes("maybe") ? [{ reason: "title-words", weight: 1 }] : [];
}

/** So many paragraphs under labels are an event, whatever its title is about. */
const MANY = 9;

function wordEvidence(beginnings: readonly Beginning[], title: string): Evidence[] {
  const { spoken, office, other } = labelEvidence(beginnings, title);
  const evidence: Evidence[] = [];
  if (beginnings.slice(0, 60).some(({ words }) => deliveryOf(words) || NOTE.test(words)))
    evidence.push({ reason: "delivery-note", weight: 3 });
  if (other) evidence.push({ reason: "other-dialogue", weight: -4 });
  if (spoken > 2) evidence.push({ reason: "labels", weight: (office ? 3.5 : 2) + (spoken > MANY ? 1 : 0) });
  else if (isSpeech(beginnings)) evidence.push({ reason: "speech", weight: 1 });
  else if (!spoken) evidence.push({ reason: "no-labels", weight: -1.5 });
  return evidence;
}

/** "This is an unedited transcript and may contain errors." */
const NOTE = /(?:this|following) is (?:an?|the) (?:\S+ ){0,3}transcript\b/iu;

/** Articles stand under the addresses of speeches. */
function isArticle(title: string): boolean {
  return /^(?:an? )?(?:article|op-?ed|opinion|letter|foreword)\b|published in/iu.test(title.trim());
}

/** In the first person, to listeners: "Thank you", "Good morning", and often "I" or "we". */
function isSpeech(beginnings: readonly Beginning[]): boolean {
  const text = beginnings.map(({ words }) => words).join(" ");
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const first = text.match(FIRST_PERSON)?.length ?? 0;
  return words > 0 && first / words > 0.02 && GREETING.test(text);
}

const FIRST_PERSON = anyOf(
  "I|we|our|us|my|nous|je|notre|nos|wir|ich|unser*|ми|я|наш*|мы|nosotros|noi",
  "giu",
);

const GREETING = anyOf(
  "thank you|good (morning|afternoon|evening)|ladies and gentlemen|welcome|merci|bonjour|mesdames|вітаю|дякую|добр(ий|ого|ый|рое)|" +
    "спасибо|уважаем*|guten (morgen|tag)|meine damen|vielen dank|gracias|buenos|grazie|buongiorno",
);
