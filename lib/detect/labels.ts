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
    /^h[1-6]$/.test(element) ? [] : (labelOf(words) ?? []),
  );
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label.toLowerCase(), (counts.get(label.toLowerCase()) ?? 0) + 1);
  const comesBack = (label: string) => (counts.get(label.toLowerCase()) ?? 0) > 1;
  const isTitled = (label: string) =>
    title.toLowerCase().includes(label.split(" ").at(-1)?.toLowerCase() ?? " ");
  const people = labels.filter(
    (label) =>
      !CAPTION.test(label) &&
      (PART.test(label) || OFFICE.test(label) || (isName(label) && (comesBack(label) || isTitled(label)))),
  );
  return {
    spoken: people.length,
    office: people.some((label) => OFFICE.test(label)),
    other: isOtherDialogue(beginnings, labels),
  };
}

/** Public offices, ranks and spokespeople, in the languages that publishers print. */
export const OFFICE =
  /(?<!\p{L})(?:president|prime minister|(?:foreign |defen[cs]e )?(?:minister|secretary)|secretary[- ]general|sec\.|general|gen\.|admiral|adm\.|colonel|ambassador|amb\.|spokes(?:man|woman|person)|commissioner|chancell[eo]r|senator|governor|chair(?:man|woman)?|official|mr|ms|mrs|dr|lord|high representative|président\p{L}*|premier ministre|ministre|secrétaire général\p{L}*|porte-parole|chancelier|president[ea]|ministro|ministra|bundeskanzler\p{L}*|staatssekretär\p{L}*|sts|srs|vors|minister\p{L}*|sprecher\p{L}*|президент\p{L}*|міністр\p{L}*|министр\p{L}*|генеральн\p{L}*|секретар\p{L}*|речни\p{L}*|посол|голова|председател\p{L}*|в\.\s?путин)(?!\p{L})/iu;

/** A part in the event: who asks, who runs the floor. */
const PART =
  /^(?:q(?:uestion)?r?|journalist|reporter|moderator|host|operator|interpreter|audience|staff|participant|speaker \d+|interviewer|presenter|модератор|питання|журналіст\p{L}*|вопрос|реплика|ведущ\p{L}*|frage|zusatzfrage|journaliste|modérat\p{L}+|pregunta|domanda|moderatore)(?!\p{L})/iu;

/** Captions of lists and forms, that come back like names do. */
const CAPTION =
  /^(?:notes?|steps?.*|tips?|warning|caution|important|update|sources?|photos?|pictures?|caption|topics?|subjects?|themes?|themen|date|time|place|venue|when|where|who|what|price|contact|tel(?:ephone)?|fax|e-?mail|address|website|url|doi|isbn|tags?|keywords?|summary|background|conclusion|example|remarque|quelle|hinweis|примітка|примечание|nota)$/iu;

/** The label at the beginning of a paragraph, without its colon; `null` where there is none. */
export function labelOf(words: string): string | null {
  const colon = /^(?:[^:\n]{1,100})(?=\s?[:：](?!\/\/))/u.exec(words)?.[0]?.trim();
  if (
    colon &&
    colon.split(" ").length <= 14 &&
    /^[\p{Lu}\p{Lo}]/u.test(colon) &&
    !/[.!?]\s+\p{Lu}\p{Ll}{3}/u.test(colon)
  )
    return colon;
  const record =
    /^(?:Mr|Mrs|Ms)\. \p{Lu}[\p{Lu}’' -]+(?= of |\. )|^The (?:ACTING )?(?:PRESIDENT|PRESIDING|SPEAKER)[^.]*(?=\. )/u.exec(
      words,
    )?.[0];
  if (record) return record;
  // "Q    Thank you", "Q -- ", "QAnd", "Question - Name - Outlet -", "Frage" alone
  return /^(?:Q(?=[\s.]|\p{Lu}\p{Ll})|Question(?= - )|Frage\b|Zusatzfrage\b)/u.exec(words)?.[0] ?? null;
}

/** Two capitalised words and more ("Jens Stoltenberg", "Julie Bishop [Moderator]", "В.Путин"), or capitals ("KOTWAL"). */
function isName(label: string): boolean {
  const bare = label.replace(/[([].*$/u, "").trim();
  if (/^\p{Lu}[\p{Lu}\p{M}.’'-]+(?: \p{Lu}[\p{Lu}\p{M}.’'-]*){0,4}$/u.test(bare)) return true;
  return /^(?:\p{Lu}\p{M}?\.\s?)*\p{Lu}[\p{L}\p{M}’'.-]*(?:(?: (?:de|van|der|den|von|da|di|dos|la|le|el|bin|al))*[ ]\p{Lu}[\p{L}\p{M}’'.-]*){0,5}$/u.test(
    bare,
  );
}

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
  return answers > 1 || chat > 2 || play > 1 || comments > 0;
}
