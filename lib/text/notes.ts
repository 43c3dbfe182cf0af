import type { Block, Passage } from "../transcript/block.ts";
import { deliveryOf } from "../transcript/delivery.ts";
import type { NoteKind } from "../transcript/item.ts";
import { collapse } from "./words.ts";

/** What is heard of those present, by language: alone in its paragraph, nobody says it. */
const HEARD = [
  "laughter|applause|cheers and applause|interruptions?|interjections?|crosstalk",
  "rires|applaudissements|exclamations|interruptions|brouhaha",
  "heiterkeit|beifall|lachen|applaus|zurufe?",
  "aplausos|risas|rumores|interrupciones",
  "applausi|risate|interruzioni",
  "оплески|сміх|вигуки",
  "аплодисменты|смех|оживление",
  "risos|palmas",
  "śmiech|oklaski|brawa|wesołość na sali",
  "gülüşmeler|alkış(?:lar)?",
  "gelach|gelachen",
  "râsete|aplauze|rumoare",
  "smích|potlesk",
  "latter|klapsalver|bifald",
  "웃음|박수",
  "笑|笑い|拍手|笑声|笑聲|掌声|掌聲",
].join("|");

/** Forms of lines that nobody speaks, each with a name and lines that match it. */
const FORMS: readonly { readonly kind: NoteKind; readonly name: string; readonly form: RegExp }[] = [
  {
    kind: "end",
    name: "END",
    form: /^[[(*\s]*(?:end|ends|fin|ende|fine|кінець|конец|fim|koniec|son|einde|sfârșit|konec|slut|끝|完|以上|end of (?:transcript|briefing))[\])*.。\s]*(?:\d{1,2}:\d{2}.{0,20})?$/iu,
  },
  { kind: "end", name: "# # #", form: /^[#\s]{1,12}$/u },
  { kind: "end", name: "###", form: /^-\s*(?:end|ends)\s*-$/iu },
  // A print's own sign, as it was scanned: "---oOo---".
  { kind: "end", name: "000---", form: /^[-–—\s]*(?:[0o]\s*){3}[-–—\s]*$/iu },
  {
    kind: "time",
    name: "2:15 P.M. EDT",
    form: /^\(?(?:at\s+)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?\s?m\.?)?(?:\s*\(?(?:[A-Z]{1,3}T|GMT|UTC|Z|EEST|WEST|MSK|hrs?|hours|h|Uhr|local(?: time)?|noon|год\.?|ч\.?|(?:Kyiv|Brussels|Moscow|Central European|Eastern|Local) time)\)?\.?)?\)?$/iu,
  },
  {
    kind: "time",
    name: "(The briefing was concluded at 3:09 p.m.)",
    form: /^\(.{0,60}\b(?:concluded|ended|began|adjourned|started)\b.{0,30}\d{1,2}[:.]\d{2}.{0,20}\)$/iu,
  },
  {
    kind: "time",
    name: "The meeting rose at 11.15 a.m.",
    form: /^the (?:meeting|session|sitting|hearing|briefing|press conference) (?:was (?:called to order|adjourned|suspended|opened|closed)|rose|adjourned|resumed|began|ended|concluded|opened) at .{0,20}\d{1,2}.{0,12}$/iu,
  },
  {
    kind: "narration",
    name: "The agenda was adopted.",
    form: /^the (?:provisional )?agenda was adopted\.$/iu,
  },
  {
    kind: "narration",
    name: "The following question was raised after the press conference: …",
    form: /^the following question(?:s)? (?:was|were) (?:raised|asked|submitted|received)\b/iu,
  },
  {
    kind: "end",
    name: "Link to the video: https://audiovisual.example/I-1",
    form: /^(?:link|watch|video|audio)(?: (?:to|of|the|video|audio|q&a|here|\p{L}+)){0,4}\s*[:：]\s*https?:\/\/\S+$/iu,
  },
  { kind: "time", name: "2022-08-11 19:08", form: /^\d{4}-\d{2}-\d{2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u },
  {
    kind: "topics",
    name: "Subjects: NATO; Libya",
    form: /^(?:subjects?|topics?|themen|thèmes|sujets?|темы?|тема|теми|temas?|temi|tópicos|assuntos|tematy?|konu(?:lar)?|onderwerp(?:en)?|subiecte?|témata?|emner?|주제|主题|主題|議題)\s*[:：]/iu,
  },
  {
    kind: "scene",
    name: "Government members interjecting—",
    form: /^(?!(?:I|We|You|He|She|It|They|Who|This|That)\s)(?:(?:several|some|many|an?|the) )?(?:(?:[Hh]on(?:ourable|orable|\.)|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Senator)\.?|[Mm]embers?|[Ss]enators?|[Oo]pposition|[Gg]overnment|[Cc]rossbench|[Ii]ndependent|[Bb]ackbench(?:er)?s?|[Mm]inisters?|and|of|the|for|van|von|der?|del|\p{Lu}[\p{L}\p{M}'’-]*) ){1,7}interject(?:ing|ed)\s*[—–-]*\.?$/u,
  },
  {
    kind: "scene",
    name: "Laughter.",
    form: new RegExp(
      `^(?:${HEARD})(?:(?:,| and| et| und| y| e| та| і| и| i| ve| en| și| a| og) (?:${HEARD}))?[.!。]?$`,
      "iu",
    ),
  },
  {
    kind: "scene",
    name: "Several hon. Members rose—",
    form: /^(?:(?:several|some|many|other) )?(?:hon\S* )?(?:members|senators) (?:\S+ ){0,4}rose\s*[—–-]+$/iu,
  },
  {
    kind: "front",
    name: "(As delivered)",
    form: /^\(?(?:as (?:delivered|prepared)(?: for delivery)?|check against delivery|transcript|verbatim|tel que prononcé|seul le prononcé fait foi|стенограма|стенограмма|im wortlaut|versión estenográfica|transcrição|stenogram|přepis|stenogramă|letterlijke tekst|udskrift|e\s?&\s?(?:oe|eo)(?!\p{L}).*)[:.!)]*$/iu,
  },
];

/** A whole paragraph in brackets: "(Laughter.)", "[CLIP PLAYS]", "(Speaks in Latvian)". */
const BRACKETED = /^(?:\([^()]{1,400}\)|\[[^[\]]{1,400}\]|（[^（）]{1,400}）)[.*]?$/u;
/** An omission mark standing alone: "<…>", "<...>", "[…]", "***". */
const OMISSION = /^(?:[<‹«[(]\s*(?:…|\.\.\.|\. \. \.)\s*[>›»\])]|…|\.\.\.)$/u;
/** A rule of signs that parts a text: "* * *", "_____", "----". */
const RULE = /^(?:[*_=~·•—–-]\s*){2,}$/u;
/** Words that the transcriber lost; they stay in the mouth of whoever was heard: "(inaudible)". */
const UNHEARD =
  /^[([（]\s*(?:inaudible|off[- ]mic|off[- ]mike|unintelligible|нерозбірливо|неразборчиво|inaudible\.|unverständlich|inaudível|niesłyszalne|anlaşılmıyor|duyulmuyor|onverstaanbaar|neinteligibil|nesrozumitelné|uhørligt|청취 ?불가|听不清|聽不清|聞き取れず|聞き取り不能)\s*\.?[)\]）]\.?$/iu;

/** What kind of note a whole paragraph is by its form; `null` where it may be speech. */
export function noteKind(text: string): NoteKind | null {
  const line = collapse(text);
  if (!line || line.length > 420) return null;
  const found = FORMS.find(({ form }) => form.test(line));
  if (found) return found.kind;
  if (deliveryOf(line) !== null) return "front";
  return BRACKETED.test(line) && !OMISSION.test(line) && !UNHEARD.test(line) ? "scene" : null;
}

/** Whether a paragraph is nothing but an omission mark: a gap in the source. */
export function isOmission(text: string): boolean {
  return OMISSION.test(collapse(text));
}

/** Whether a paragraph is a rule of signs. */
export function isRule(text: string): boolean {
  return RULE.test(collapse(text));
}

/** Whether a paragraph says that the record is over: what follows is apart. */
export function isEnd(text: string): boolean {
  return noteKind(text) === "end";
}

/** The same marks within a paragraph, and what an editor left out: "[…]". */
const UNHEARD_WITHIN =
  /[([<]\s*(?:inaudible|off[- ]mic(?:rophone)?|off[- ]mike|unintelligible|indistinct|нерозбірливо|неразборчиво|unverständlich|inaudível|niesłyszalne|anlaşılmıyor|onverstaanbaar|neinteligibil|nesrozumitelné|uhørligt|…|\.\.\.)[^)\]>]{0,20}[)\]>]/giu;

/** Where, within passages of speech, the record says that words are missing or were not understood. */
export function unheardIn(blocks: readonly Block[], passages: readonly Passage[]): Passage[] {
  return passages.flatMap(({ block, start, end }) =>
    [...(blocks[block]?.text.slice(start, end) ?? "").matchAll(UNHEARD_WITHIN)].map((found) => ({
      block,
      start: start + found.index,
      end: start + found.index + found[0].length,
    })),
  );
}
