/**
 * Parts a text into its sentences, each with its end, by the rules of Unicode (`Intl.Segmenter`): they know the full stops of all
 * scripts, times and figures. What they do not know are abbreviations.
 */
export function sentencesIn(text: string): readonly string[] {
  const sentences: string[] = [];
  let open = "";
  for (const { segment } of segmenter().segment(text)) {
    open += segment;
    if (ABBREVIATED.test(open.slice(-LONGEST))) continue;
    sentences.push(open.trim());
    open = "";
  }
  return [...sentences, open.trim()].filter((sentence) => /\p{L}/u.test(sentence));
}

let made: Intl.Segmenter | null = null;

function segmenter(): Intl.Segmenter {
  made ??= new Intl.Segmenter("en", { granularity: "sentence" });
  return made;
}

/** Abbreviations that end no sentence, of all languages: forms of address and ranks. */
const ABBREVIATIONS =
  "Mr Ms Mrs Dr St Prof Gen Col Lt Adm Capt Sgt Rep Sen Gov Hon MM Mme Mlle Sr Sra Srs Dña Sig Hr Frk Dhr Mevr Mw Bc Mgr Ing Judr Mudr Dl Dna Inż Płk Doç Av Г-н Г-жа";

/** An abbreviation is shorter, with the blanks after it. */
const LONGEST = 16;

/** One of them, or an initial, at the end of what has been heard. */
const ABBREVIATED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ABBREVIATIONS.replaceAll(" ", "|")}|\\p{Lu})\\.\\s*$`,
  "u",
);
