import { hasMoreWords } from "../transcript/outline.ts";
import { isOnlyNames } from "./calling.ts";
import { isPleasantry } from "./courtesy.ts";
import { asks } from "./sentence-ends.ts";
import { sentencesOf, spokenIn } from "./sentences.ts";

/** Trouble with the sound is told in a few words. */
const SOUND_WORDS = 18;

/** "Can you hear me?", "say that again", «пропал звук», « nous n'avons pas entendu ». */
const HEARING =
  /\b(?:can(?:'|’)t hear|cannot hear|(?:can|do|could) (?:you|everybody|everyone|we) (?:all )?hear(?: (?:me|us|you|him|her|this))?(?=[?.!,]|$| (?:now|okay|over))|(?:didn|couldn)(?:'|’)t (?:hear|catch) (?:you|that|it|the (?:question|end|last|name))|say (?:that|it|this) again|once more\?|repeat (?:that|the|your)|(?:no|lost the) sound|are you there|is this on|n(?:'|’)(?:ai|as|a|avons|avez|ont) pas entendu|(?:vous )?m(?:'|’)entendez|répéter|hören sie m|nicht (?:gehört|verstanden)|wiederholen|me oye|repita|mi sente|ripetere)\b|пропал звук|повторите|не слышно|слышите|зник звук|повторіть|не чути|чуєте/iu;
/** "Sorry, your microphone.": told, not asked about. */
const DEVICE = /\b(?:micro?phones?|mic|micro|micrófono|microfono|audio)\b|микрофон|мікрофон/iu;

function isSound(sentence: string): boolean {
  return HEARING.test(sentence) || (DEVICE.test(sentence) && !asks(sentence));
}

/** Whether a turn speaks of the sound alone: it neither asks nor answers. */
export function isAboutSound(text: string): boolean {
  if (hasMoreWords(text, SOUND_WORDS) || !isSound(spokenIn(text))) return false;
  return sentencesOf(text).every(
    (sentence) =>
      isSound(sentence) || isPleasantry(sentence) || isOnlyNames(sentence) || !hasMoreWords(sentence, 4),
  );
}

/** Whether nothing of a turn was understood: "(Inaudible.)" */
export function isUnheard(text: string): boolean {
  return /^[\s.…]*[([]\s*(?:(?:question |intervención |domanda )?(?:inaudible|unintelligible|inaudibile)|unverständlich|нерозбірливо|неразборчиво)[^)\]]{0,40}[)\]][.?…\s]*$/iu.test(
    text,
  );
}

/** "(Speaks Romanian.)", "[in French]", «(говорит по-русски)»: words that the record gives by the interpreter alone. */
const FOREIGN_SPEECH =
  /^\s*[([][^)\]]*(?:[Ss]peak\p{L}*|[Ss]poke|[Aa]sks? |[Ii]n \p{Lu}|[Qq]uestion in|[Pp]arle|[Ee]n \p{Ll}+|[Ss]pricht|[Aa]uf \p{Lu}|[Hh]abla|[Pp]arla|[Гг]овор\p{L}*|ставить|задаёт|задает)[^)\]]*[)\]][.\s]*$/u;

/** Whether the record gives nothing of a turn but that it was spoken in another language. */
export function isForeignSpeech(text: string): boolean {
  return text.length < 120 && FOREIGN_SPEECH.test(text);
}
