/** White space as printed collapsed to single spaces, invisible direction and width marks taken out. */
export function collapse(text: string): string {
  // A block is asked for again and again while it is judged.
  if (text !== latest.text) latest = { text, collapsed: collapsed(text) };
  return latest.collapsed;
}

let latest = { text: "", collapsed: "" };

function collapsed(text: string): string {
  // Most texts hold single spaces only: looking is many times faster than replacing each by itself.
  if (!UNEVEN.test(text)) return text.trim();
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** White space other than single spaces, and the marks that `collapse` takes out. */
const UNEVEN = /[^\S ]| {2}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/;

/** The form in which words are looked up and compared: lower case, one kind of apostrophe; a small letter of "İ" is "i". */
export function folded(word: string): string {
  const low = word.toLowerCase();
  return CURLY_OR_DOTTED.test(low) ? low.replaceAll("’", "'").replaceAll("i\u0307", "i") : low;
}

const CURLY_OR_DOTTED = /’|\u0307/;

/** The form in which names are compared: folded, without diacritics or stops. */
export function bare(word: string): string {
  return (
    folded(word)
      .normalize("NFKD")
      .replace(/[\p{M}.'`]/gu, "")
      // In capitals "ß" is printed "SS".
      .replaceAll("ß", "ss")
  );
}

/** Returns the words of a line for comparing it with another: bare, single spaces between them, no punctuation. */
export function plainWords(line: string): string {
  return bare(line)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Small words inside surnames: "de Hoop Scheffer", "von der Leyen", "bin Salman". */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    "de da di do du dos das del della der den des la le el al ul van von vom zu zur zum ter ten te af av bin ibn ben abu " +
    "ould san y e i und ap mac st st. op 't d' l' dal dalla dello де ван фон дер ден да ди аль эль ель бен ібн ле"
  ).split(" "),
);

/** "Jr.", "III": after a surname, part of the name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|jnr|snr)\.?$/i;
/** "T.", "K", "J.-M.", "В.": an initial. */
const INITIAL = /^(?:\p{Lu}\.?){1,3}$|^\p{Lu}\.-\p{Lu}\.$/u;
/** "Vučić", "O'Brien", "al-Assad", "В.Путин", "MūRNIEKS", "MacDonald", a name in a script without capitals. */
const NAME_WORD =
  /^(?:(?:d|l|al|el|an|as|at)['’-])?(?:\p{Lu}\.){0,2}[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.·-]*$/u;

/** Whether a word may stand in a name: capitalised, an initial, a suffix. Particles are asked for apart. */
export function isNameWord(word: string): boolean {
  return SUFFIX.test(word) || INITIAL.test(word) || NAME_WORD.test(word);
}

/** Whether a word is a lone initial, which names nobody by itself. */
export function isInitial(word: string): boolean {
  return INITIAL.test(word) && !/^\p{Lu}{2,}$/u.test(word);
}

/** Whether a word is "Jr.", "III" and the like. */
export function isSuffix(word: string): boolean {
  return SUFFIX.test(word);
}

/** Whether a word is a particle of surnames, in whatever case. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(folded(word));
}

/** Whether all the cased letters of a text are capitals, and there are at least two of them. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text.replace(/\bMc(?=\p{Lu})/gu, "")) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}
