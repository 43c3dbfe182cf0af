import { labelOf } from "../extract/label-of.ts";
import { anyOf } from "./any-of.ts";
import type { Beginning } from "./beginnings.ts";

/** How far the paragraphs of a page begin with the labels of speakers. */
export interface LabelEvidence {
  /** Paragraphs under a label that names an office, a part in the event ("MODERATOR:", "Q") or comes back later. */
  readonly spoken: number;
  /** Whether one of the labels names a public office, a rank or a house's spokesperson. */
  readonly office: boolean;
  /** Labels like those of a chat, a play, a list of questions, a magazine: "A:", "<nick>", "[18:02]". */
  readonly other: boolean;
}

/** What the beginnings of paragraphs tell; a cheap look, not the reading. `title`: the page's title and subtitle. */
export function labelEvidence(beginnings: readonly Beginning[], title: string): LabelEvidence {
  const labels = beginnings.flatMap(({ words, element }) =>
    /^h[1-6]$/.test(element) ? [] : spokenLabel(words),
  );
  labels.push(...initialsOf(beginnings));
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label.toLowerCase(), (counts.get(label.toLowerCase()) ?? 0) + 1);
  const comesBack = (label: string) => (counts.get(label.toLowerCase()) ?? 0) > 1;
  const isTitled = (label: string) =>
    title.toLowerCase().includes(label.split(" ").at(-1)?.toLowerCase() ?? " ");
  const people = labels.filter(
    (label) =>
      !isAt(CAPTION, label) &&
      (isAt(PART, label) ||
        /記者$|^(?:問|答|司会)$/u.test(label) ||
        isOffice(label) ||
        (isName(label) && (comesBack(label) || isTitled(label)))),
  );
  return {
    spoken: people.length,
    office: people.some(isOffice),
    other: isOtherDialogue(beginnings, labels),
  };
}

/** Lines of nothing but the initials that an earlier line defines: "Ana Vega (AV)", then "AV". */
function initialsOf(beginnings: readonly Beginning[]): string[] {
  const defined = new Set(
    beginnings.flatMap(({ words }) =>
      [...words.matchAll(/\p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+ \((\p{Lu}{2,4})\)/gu)].map(
        ([, initials]) => initials,
      ),
    ),
  );
  return beginnings.flatMap(({ words }) => (/^\p{Lu}{2,4}$/u.test(words) && defined.has(words) ? words : []));
}

/** The label, unless a quotation follows: in an article somebody is said to have said: “So.” */
function spokenLabel(words: string): string[] {
  const label = labelOf(words);
  return label === null || /^[\s:：]*[“"«„‘]/u.test(words.slice(label.length)) ? [] : [label];
}

/** Public offices, ranks, forms of address and spokespeople, in the languages that publishers print. */
const OFFICE = anyOf(
  "président*|president*|premier|minist*|secretary|secretary.general|chancell*|kanzler*|bundeskanzler*|general|admiral|colonel|ambassador|" +
    "spokes*|commissioner|senator|governor|chair*|official|mr|ms|mrs|dr|lord|high representative|secrétaire*|porte-parole|st?s|srs|vors|" +
    "sprecher*|президент*|м[іи]н[іи]стр*|генеральн*|секретар*|речник*|посол|голова|председател*",
);

function isOffice(label: string): boolean {
  return OFFICE.test(label) || /(?:大臣|長官|報道官|首相|総理|大統領)$/u.test(label);
}

/** A part in the event: who asks, who runs the floor. */
const PART = anyOf(
  "q(uestion)?r?|p(?=$)|journalist*|reporter|moderator*|host|operator|interpreter|audience|staff|speaker \\d+|presenter|модератор|питання|" +
    "журнал[іи]ст*|вопрос|реплика|ведущ*|(zusatz)?frage|modérat*|pregunta|domanda",
);

/** Captions of lists and forms, that come back like names do. */
const CAPTION = anyOf(
  "notes?|steps?.*|tips?|warning|important|update|sources?|photos?|subjects?|topics?|themen|date|time|place|venue|when|where|who|what|" +
    "price|contact|tel*|fax|e-?mail|address|website|tags?|summary|example|hinweis|прим*",
);

/** Two capitalised words and more ("Jens Stoltenberg", "Julie Bishop [Moderator]", "В.Путин"), or capitals ("KOTWAL"). */
function isName(label: string): boolean {
  const bare = label.replace(/[([].*$/u, "").trim();
  if (/^\p{Lu}[\p{Lu}\p{M}.’'-]+(?: \p{Lu}[\p{Lu}\p{M}.’'-]*){0,4}$/u.test(bare)) return true;
  return /^(?:\p{Lu}\p{M}?\.\s?)*\p{Lu}[\p{L}\p{M}’'.-]*(?:(?: (?:de|van|der|den|von|da|di|dos|la|le|el|bin|al))*[ ]\p{Lu}[\p{L}\p{M}’'.-]*){0,5}$/u.test(
    bare,
  );
}

/** Whether the label begins with one of the words. */
function isAt(words: RegExp, label: string): boolean {
  return label.search(words) === 0;
}

/** "Interview: Dana Weir and Ed Moss", "This interview has been edited for length and clarity." */
const MAGAZINE =
  /(?:^|[.!?]\s)(?:interview|entretien|gespräch|intervista|entrevista)(?:\s?:| by| conducted by) \p{Lu}|\b(?:edited|condensed)(?: and (?:edited|condensed))? for (?:length|clarity|brevity)\b/iu;

function isOtherDialogue(beginnings: readonly Beginning[], labels: readonly string[]): boolean {
  const count = (pattern: RegExp) => beginnings.filter(({ words }) => pattern.test(words)).length;
  const answers = labels.filter((label) =>
    /^(?:a|answer|antwort|réponse|відповідь|ответ)$/iu.test(label),
  ).length;
  const chat = count(
    /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s*)?<[^<>\s]+>\s|^\[?\d{1,2}:\d{2}(?::\d{2})?\]\s*\S+/u,
  );
  const play = count(
    /^(?:act|scene) (?:[ivx]+|\d+|one|two|three)\b|^(?:enter|exit|exeunt)\b|^curtain\b|^dramatis personae/iu,
  );
  const comments = count(/^\d+ (?:comments?|replies|responses)\b|^leave a (?:comment|reply)/iu);
  return answers > 1 || count(MAGAZINE) > 0 || chat > 2 || play > 1 || comments > 0;
}
