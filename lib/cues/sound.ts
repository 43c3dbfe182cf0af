import { patternUnion } from "../text/pattern-union.ts";
import { hasMoreWords } from "../transcript/outline.ts";
import { isOnlyNames } from "./calling.ts";
import { isPleasantry } from "./courtesy.ts";
import { asks } from "./sentence-ends.ts";
import { sentencesOf, spokenIn } from "./sentences.ts";
import { wholeWords } from "./whole-words.ts";

/** Trouble with the sound is told in a few words. */
const SOUND_WORDS = 18;

/** "Can you hear me?", "can everybody hear?"; not "Can we hear that today?" */
const CAN_HEAR = new RegExp(
  "(?:can|do|could) (?:you|everybody|everyone|we) (?:all )?hear" +
    "(?: (?:me|us|you|him|her|this))?(?=[?.!,]|$| (?:now|okay|over))",
  "iu",
);

/** How one says that something was not heard, or asks whether it was. */
const HEARING = patternUnion([
  wholeWords([
    /can['’]t hear|cannot hear|are you there|is this on|(?:no|lost the) sound/iu,
    CAN_HEAR,
    // "I didn't catch the end."
    /(?:didn|couldn)['’]t (?:hear|catch) (?:you|that|it|the (?:question|end|last|name))/iu,
    // "Could you say that again?"
    /say (?:that|it|this) again|once more\?|repeat (?:that|the|your)/iu,
    // « Nous n'avons pas entendu. »
    /n['’](?:ai|as|a|avons|avez|ont) pas entendu|(?:vous )?m['’]entendez|répéter/iu,
    /hören sie m|nicht (?:gehört|verstanden)|wiederholen/iu,
    /me oye|repita/iu,
    /mi sente|ripetere/iu,
  ]),
  /пропал звук|повторите|не слышно|слышите/iu,
  /зник звук|повторіть|не чути|чуєте/iu,
]);
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

/** "Inaudible", "inaudible question", "Intervención inaudible, sin micrófono". */
const UNHEARD = patternUnion(
  [
    /(?:question |intervención |domanda )?(?:inaudible|unintelligible|inaudibile)/iu,
    /unverständlich/iu,
    /нерозбірливо|неразборчиво/iu,
  ],
  "iu",
  String.raw`^…[^)\]]{0,40}$`,
);

/** Whether nothing of a turn was understood: "(Inaudible.)" */
export function isUnheard(text: string): boolean {
  const [, said = ""] = /^[\s.…]*[([]\s*([^)\]]*)[)\]][.?…\s]*$/u.exec(text) ?? [];
  return UNHEARD.test(said);
}

/** "(Speaks Romanian.)", "[in French]", «(говорит по-русски)»: words that the record gives by the interpreter alone. */
const FOREIGN_SPEECH = patternUnion(
  [
    /[Ss]peak\p{L}*|[Ss]poke|[Aa]sks? |[Ii]n \p{Lu}|[Qq]uestion in/u,
    /[Pp]arle|[Ee]n \p{Ll}+/u,
    /[Ss]pricht|[Aa]uf \p{Lu}/u,
    /[Hh]abla|[Pp]arla/u,
    /[Гг]овор\p{L}*|ставить|задаёт|задает/u,
  ],
  "u",
  String.raw`^\s*[([][^)\]]*…[^)\]]*[)\]][.\s]*$`,
);

/** Whether the record gives nothing of a turn but that it was spoken in another language. */
export function isForeignSpeech(text: string): boolean {
  return text.length < 120 && FOREIGN_SPEECH.test(text);
}
