import type { Beginning } from "./beginnings.ts";
import { isDialogue, type LabelEvidence, labelEvidence } from "./labels.ts";
import { namesOffice } from "./speaker-words.ts";
import { titleKind } from "./title-words.ts";

/** Dialogues that no officials hold in public, and programmes, whose entries look like labels. */
export type OtherDialogue = "chat" | "play" | "comments" | "magazine" | "programme" | "questions";

/** Finds what other dialogue a page prints, if it shows one. */
export function otherDialogue(
  beginnings: readonly Beginning[],
  title: string,
  labels: LabelEvidence,
): OtherDialogue | null {
  const count = (pattern: RegExp) => beginnings.filter(({ words }) => pattern.test(words)).length;
  if (count(CHAT) > 2 || (count(TIMED) > 2 && !isTimedRecord(title, labels))) return "chat";
  if (count(PLAY) > 1 || count(SCENE) > 0 || count(DIRECTION) > 2 || hasCast(beginnings, title))
    return "play";
  if (hasComments(beginnings, title)) return "comments";
  if (beginnings.some(({ words }) => isInterviewed(words))) return "magazine";
  if (count(EDITED) > 0 && !isRecord(title, labels)) return "magazine";
  // “A safe harbour”: a speech may be called so, too.
  if (isDialogue(labels.spoken) && QUOTED_HEADLINE.test(title) && titleKind(title) !== "transcript")
    return "magazine";
  if (!isDialogue(labels.spoken) && count(PROGRAMME) > 3) return "programme";
  return labels.isQuestionsAndAnswers ? "questions" : null;
}

/** Whether labels behind times are those of a record: a chat has nicknames and given names. */
function isTimedRecord(title: string, labels: LabelEvidence): boolean {
  if (!isDialogue(labels.surelySpoken)) return false;
  if (labels.hasOffice) return true;
  return titleKind(title) === "transcript" && (labels.isOfficial || labels.namesPeople);
}

/**
 * Whether a note of editing may stand under an official record: the title says that it is one, and an office is named, or the
 * title an event before the press and a label somebody with a form of address. "Transcript: my talk with Dr Wren" is a magazine's.
 */
function isRecord(title: string, labels: LabelEvidence): boolean {
  if (titleKind(title) !== "transcript") return false;
  if (labels.hasOffice) return true;
  if (INTERVIEW.test(title)) return false;
  return (
    labels.hasOfficeInTitle || (labels.isOfficial && titleKind(title.replace(NAMELESS, "")) === "transcript")
  );
}

const INTERVIEW = /\b(?:interview|conversation|talk with)\b/iu;
const NAMELESS = /\b(?:full )?transcript\b/giu;

/** Whether the persons of a play are listed before they speak. */
function hasCast(beginnings: readonly Beginning[], title: string): boolean {
  const at = beginnings.findIndex(({ words }) => CAST.test(words));
  return at >= 0 && labelEvidence(beginnings.slice(0, at), title).spoken === 0;
}

/** Whether the page is a thread of comments: those under an official record are its readers'. */
function hasComments(beginnings: readonly Beginning[], title: string): boolean {
  const at = beginnings.findIndex(({ words }) => COMMENTS.test(words));
  if (at < 0) return false;
  const before = labelEvidence(beginnings.slice(0, at), title);
  const isRecords = before.isOfficial || titleKind(title) === "transcript";
  return !(isDialogue(before.surelySpoken) && isRecords);
}

/** "<rook> is it down?", "[18:02] <rook> is it down?", "12/03/2031, 18:02 - Rook: is it down?" */
const CHAT =
  /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s*)?<[\w.-]+>\s|^\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}/u;

/** "[18:02] yes" */
const TIMED = /^\[?\d{1,2}:\d{2}(?::\d{2})?\]\s*\S+/u;

const ACT =
  "acts?|scenes?|actes?|scène|akt|szene|aufzug|auftritt|atto|scena|acto|escena|действие|явление|сцена|дія|ява|акт";
const FIRST =
  "one|two|three|four|five|six|première?|deuxième|premier|primo|seconda?|primera|segunda|first|second|third|erste[rs]?|zweite[rs]?|dritte[rs]?|перв\\p{L}+|втор\\p{L}+|перша|друга";

/** "ACT I", "Scene 2", "Erster Akt", "Enter the MINISTER.", "Exeunt.", "Dramatis personae", "Rideau" */
const PLAY = new RegExp(
  `^(?:(?:${ACT}) (?:[ivx]+|\\d+|${FIRST})|(?:${FIRST}) (?:${ACT}))(?!\\p{L})` +
    "|^(?:enter|exit|exeunt)\\b|^dramatis personae" +
    "|^(?:curtain|rideau|vorhang|telón|sipario|занавес|завіса|personnages|personaggi|personajes|действующие лица|дійові особи)[.:]?$",
  "iu",
);

/** "Characters: the Minister; the Secretary", "Personen: Ein Minister, sein Diener" */
const CAST = new RegExp(
  "^(?:characters|cast(?: of characters)?|dramatis personae|personen|personnages|personaggi|personajes|действующие лица|дійові особи)" +
    "(?: of the play| in order of appearance)?\\s?[:.]\\s.*\\p{L}\\s?[,;]\\s",
  "iu",
);

/** "INT. FERRY – NIGHT" */
const SCENE =
  /^(?:int|ext|int\.\/ext)\. ?\p{L}.{0,60}\s[–—-]{1,2}\s(?:day|night|morning|noon|afternoon|evening|dusk|dawn|later|continuous)(?!\p{L})/iu;

/** "MINISTER: (Aside.) Where is my hat?", "(whispering) On your head." */
const DIRECTION = new RegExp(
  "^(?:[^:.()]{1,60}[:.]\\s?)?\\((?:aside|whisper(?:s|ing)|weep(?:s|ing)|kneel(?:s|ing)|to (?:him|her)self|exits?|enters?" +
    "|beiseite|für sich|flüster(?:t|nd)|weinend|à part|à voix basse|en pleurant|aparte|en voz baja|a parte|sottovoce" +
    "|в сторону|ш[её]потом|убік|вбік|пошепки)(?!\\p{L})[^()]{0,40}\\)",
  "iu",
);

/** "4 comments", "Leave a comment" */
const COMMENTS = /^\d+ (?:comments?|replies|responses)\b|^leave a (?:comment|reply)/iu;

/** "This interview has been edited for length and clarity." */
const EDITED = /\b(?:edited|condensed)(?: and (?:edited|condensed))? for (?:length|clarity|brevity)\b/iu;

/** "Interview: Dana Weir and Ed Moss", but "Interview by the Prime Minister" */
const INTERVIEWER =
  /(?:^|[.!?]\s)(?:[Ii]nterview|[Ee]ntretien|[Gg]espräch|[Ii]ntervista|[Ee]ntrevista)(?:\s?:| by| conducted by) (\p{Lu}\p{Ll}.*)/u;

function isInterviewed(words: string): boolean {
  const interviewer = INTERVIEWER.exec(words)?.[1];
  return interviewer !== undefined && !namesOffice(interviewer);
}

/** "“I never liked lawns”: an interview with Orla Brandt" */
const QUOTED_HEADLINE = /^["“„«‘][^"“”„«»]+["”“»’]/u;

/** "09:30 Opening", "11.45 – 12.15 Coffee break", "2:25 p.m. Secretary Weir attends" */
const PROGRAMME =
  /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?:\s?[-–—]\s?\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?)?[\s:|–—-]+\p{L}/u;
