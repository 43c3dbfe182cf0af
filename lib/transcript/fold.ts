/** Lower case without accents, each UTF-16 unit staying one unit, so that a place in one is the place in the other. */
export function fold(text: string): string {
  return lower(text).replace(/[^\p{ASCII}]/gu, foldLetter);
}

/** Lower case; a letter whose small form is longer ("İ") stays as it is. */
function lower(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join("");
}

function foldLetter(letter: string): string {
  if (letter === "’" || letter === "‘") return "'";
  const base = letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return ALIKE[letter] ?? (base.length === letter.length ? base : letter);
}

/** Letters that no decomposition takes apart, typed by most readers without their stroke; the sigma that ends a word. */
const ALIKE: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ı: "i", ħ: "h", ς: "σ" };
