import { pageAddress } from "../sites/page-address.ts";
import { siteOf } from "../sites/sites.ts";
import { deliveryOf } from "../transcript/delivery.ts";
import type { Beginning } from "./beginnings.ts";
import { firstPersonIn, type SpeakingPerson, speakingPerson, withoutQuotations } from "./first-person.ts";
import { isDialogue, type LabelEvidence, labelEvidence } from "./labels.ts";
import { tellsOfOfficials } from "./narration.ts";
import { type OtherDialogue, otherDialogue } from "./other-dialogue.ts";
import type { PageText } from "./page-text.ts";
import { titleKind } from "./title-words.ts";

/** What the evidence on a page is about. */
export interface PageFacts {
  /** What the publisher keeps at the address; `null` where that is not known. */
  readonly address: "transcript" | "other" | null;
  readonly title: TitleFact;
  /** Whether the title calls the page an article or an order in writing, which may stand at the address of a speech. */
  readonly isArticle: boolean;
  /** Whether the page says that it gives words as they were spoken. */
  readonly isDelivered: boolean;
  readonly labels: LabelEvidence;
  readonly dialogue: OtherDialogue | null;
  /** In which person the text speaks; `null` where that cannot be told, and for a sure dialogue, which says enough itself. */
  readonly person: SpeakingPerson | null;
}

/** What the title says, or else the lines under it. */
export type TitleFact = "transcript" | "transcript below" | "maybe" | "other" | "nothing";

/** Gathers what the evidence on a page is about from its text. */
export function pageFacts({ addresses, titles, beginnings }: PageText): PageFacts {
  const labels = labelEvidence(beginnings, titles.join(" "));
  const lines = [...titles, ...beginnings.slice(0, HEAD).map(({ words }) => words)];
  return {
    address: addressFact(addresses),
    title: titleFact(titles),
    isArticle: titles.some((title) => ARTICLE.test(title.trim())),
    isDelivered: lines.some((line) => deliveryOf(line) !== null || NOTE.test(line)),
    labels,
    dialogue: otherDialogue(beginnings, titles[0] ?? "", labels),
    person: personIn(beginnings, labels),
  };
}

/** A delivery note stands among the first lines. */
const HEAD = 60;

/** What a page says of its own address counts only where that is to be believed. */
function addressFact([own = "", canonical = ""]: readonly string[]): PageFacts["address"] {
  const address = pageAddress(own, URL.parse(canonical, own)?.href ?? null);
  const kind = (address !== null && siteOf(address)?.kind) || "unknown";
  if (kind === "listing") return "other";
  return kind === "unknown" ? null : kind;
}

function titleFact(titles: readonly string[]): TitleFact {
  const [first, ...below] = titles.map(titleKind);
  if (first === "transcript") return "transcript";
  if (first === "other" || below.includes("other")) return "other";
  if (below.includes("transcript")) return "transcript below";
  return first === "maybe" || below.includes("maybe") ? "maybe" : "nothing";
}

/**
 * "Op-ed by the Secretary General", "A safe harbour: article by the Minister", "published in the Evening Ferry", "Memorandum on the
 * Delegation of Authority"
 */
const ARTICLE =
  /^(?:an? )?(?:article|op-?ed|opinion|letter|foreword)\b|^(?:presidential )?(?:memorandum (?:on|for|to)|determination (?:on|no)|proclamation on)\b|\b(?:article|op-?ed|opinion piece|letter|foreword) by\b|published in/iu;

/** "This is an unedited transcript and may contain errors.", "Check against delivery. Embargoed until delivery" */
const NOTE =
  /(?:this|following) is (?:an?|the) (?:\S+ ){0,3}transcript\b|^\W*(?:check against|embargoed until) delivery(?:\W+(?:check against|embargoed until) delivery)*\W*$/iu;

/**
 * Words under labels are spoken in any person: only other sentences beside them can be narration. Where their language cannot be
 * told, they may still tell of officials.
 */
function personIn(
  beginnings: readonly Beginning[],
  { spoken, surelySpoken, unlabelled }: LabelEvidence,
): SpeakingPerson | null {
  if (isDialogue(surelySpoken)) return null;
  const person = speakingPerson(firstPersonIn(beginnings.map(({ words }) => words)));
  const isNarration = person === "none" || person === "group";
  if (person !== null && (!isNarration || firstPersonIn(unlabelled) !== null)) return person;
  return spoken === 0 && tellsOfOfficials(unlabelled.map(withoutQuotations)) ? "none" : null;
}
