import { folded, isCapitals, isParticle } from "../text/words.ts";

/** Acronyms that stay in capitals inside an office or an outlet: short ones, and longer ones that are known. */
const ACRONYM =
  /^(?:[\p{Lu}&]{2,3}|NATO|OTAN|НАТО|U\.S\.|SHAPE|ISAF|KFOR|SFOR|IFOR|OSCE|MSNBC|CEPA|HR\/VP)$/u;

/**
 * Writes a name printed in capitals as a proper name: `OANA LUNGESCU` → `Oana Lungescu`, `DE HOOP SCHEFFER` → `De Hoop Scheffer`,
 * `JAAP DE HOOP SCHEFFER` → `Jaap de Hoop Scheffer`, `MCKEON` → `McKeon`. Mixed words are left as printed.
 */
export function foldName(name: string): string {
  return name
    .split(" ")
    .map((word, at) => {
      // "DeSOTO", "McCAIN": the prefix is printed as it is written.
      const prefix = /^(?:De|Di|Du|Mc|Mac|La|Le|Van|O['’])(?=\p{Lu}{2,}$)/u.exec(word)?.[0];
      if (prefix) return prefix + foldWord(word.slice(prefix.length));
      if (!isCapitals(word) || /^(?:II|III|IV)$/.test(word)) return word;
      if (at > 0 && isParticle(word)) return word.toLowerCase();
      return foldWord(word);
    })
    .join(" ");
}

/** Writes an office or outlet printed in capitals as it is commonly written; acronyms stay. */
export function foldOffice(text: string): string {
  // "ANSA", "BMWK": one short word in capitals is an acronym.
  if (!isCapitals(text) || /^[\p{Lu}\p{N}]{2,5}$/u.test(text)) return text;
  return text
    .split(" ")
    .map((word, at) => {
      if (ACRONYM.test(word) && !/^(?:OF|FOR|THE|AND|TO|IN|AT|DE|DU|LA|LE)$/.test(word)) return word;
      return at > 0 &&
        /^(?:of|for|the|and|to|in|at|de|du|des|la|le|les|et|von|für|и|та|і)$/u.test(folded(word))
        ? word.toLowerCase()
        : foldWord(word);
    })
    .join(" ");
}

function foldWord(word: string): string {
  return (
    word
      .toLowerCase()
      .replace(/(^|[-’'.·])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
      .replace(/['’]S$/u, (ending) => ending.toLowerCase())
      // "McKeon"; "MACDONALD" and "MACHADO" cannot be told apart, and stay whole.
      .replace(/(?<=^|-)Mc(\p{Ll})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
  );
}
