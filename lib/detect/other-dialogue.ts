import type { Beginning } from "./beginnings.ts";
import { isDialogue, type LabelEvidence } from "./labels.ts";
import { namesOffice } from "./speaker-words.ts";
import { titleKind } from "./title-words.ts";

/** Dialogues that no officials hold in public, and programmes, whose entries look like labels. */
export type OtherDialogue = "chat" | "play" | "comments" | "magazine" | "programme" | "questions";

/** Finds what other dialogue a page prints, if it shows one. */
export function otherDialogue(
  beginnings: readonly Beginning[],
  title: string,
  { spoken, isQuestionsAndAnswers }: LabelEvidence,
): OtherDialogue | null {
  const count = (pattern: RegExp) => beginnings.filter(({ words }) => pattern.test(words)).length;
  if (count(CHAT) > 2) return "chat";
  if (count(PLAY) > 1) return "play";
  if (count(COMMENTS) > 0) return "comments";
  if (beginnings.some(({ words }) => isMagazines(words))) return "magazine";
  // “A safe harbour”: a speech may be called so, too.
  if (isDialogue(spoken) && QUOTED_HEADLINE.test(title) && titleKind(title) !== "transcript")
    return "magazine";
  if (!isDialogue(spoken) && count(PROGRAMME) > 3) return "programme";
  return isQuestionsAndAnswers ? "questions" : null;
}

/** "<rook> is it down?", "[18:02] yes", "[18:02] <rook> is it down?", "12/03/2031, 18:02 - Rook: is it down?" */
const CHAT =
  /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s*)?<[\w.-]+>\s|^\[?\d{1,2}:\d{2}(?::\d{2})?\]\s*\S+|^\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}/u;

const ACT =
  "acts?|scenes?|actes?|scène|akt|szene|aufzug|auftritt|atto|scena|acto|escena|действие|явление|сцена|дія|ява|акт";
const FIRST =
  "one|two|three|première?|deuxième|premier|primo|seconda?|primera|segunda|first|second|third|erste[rs]?|zweite[rs]?|dritte[rs]?|перв\\p{L}+|втор\\p{L}+|перша|друга";

/** "ACT I", "Scene 2", "Erster Akt", "Enter the MINISTER.", "Exeunt.", "Dramatis personae", "Rideau" */
const PLAY = new RegExp(
  `^(?:(?:${ACT}) (?:[ivx]+|\\d+|${FIRST})|(?:${FIRST}) (?:${ACT}))(?!\\p{L})` +
    "|^(?:enter|exit|exeunt)\\b|^dramatis personae" +
    "|^(?:curtain|rideau|vorhang|telón|sipario|занавес|завіса|personnages|personaggi|personajes|действующие лица|дійові особи)[.:]?$",
  "iu",
);

/** "4 comments", "Leave a comment" */
const COMMENTS = /^\d+ (?:comments?|replies|responses)\b|^leave a (?:comment|reply)/iu;

/** "This interview has been edited for length and clarity." */
const EDITED = /\b(?:edited|condensed)(?: and (?:edited|condensed))? for (?:length|clarity|brevity)\b/iu;

/** "Interview: Dana Weir and Ed Moss", but "Interview by the Prime Minister" */
const INTERVIEWER =
  /(?:^|[.!?]\s)(?:[Ii]nterview|[Ee]ntretien|[Gg]espräch|[Ii]ntervista|[Ee]ntrevista)(?:\s?:| by| conducted by) (\p{Lu}\p{Ll}.*)/u;

function isMagazines(words: string): boolean {
  const interviewer = INTERVIEWER.exec(words)?.[1];
  return EDITED.test(words) || (interviewer !== undefined && !namesOffice(interviewer));
}

/** "“I never liked lawns”: an interview with Orla Brandt" */
const QUOTED_HEADLINE = /^["“„«‘][^"“”„«»]+["”“»’]/u;

/** "09:30 Opening", "11.45 – 12.15 Coffee break", "2:25 p.m. Secretary Weir attends" */
const PROGRAMME =
  /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?:\s?[-–—]\s?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?)?[\s:|–—-]+\p{L}/u;
