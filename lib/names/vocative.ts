/** Ukrainian names of men that end in "-о" where they call nobody: "Павло". */
const MEN_IN_O: ReadonlySet<string> = new Set(
  "павло дмитро петро михайло данило марко кирило гаврило самійло сашко левко юрко ясько отто".split(" "),
);

/** The nominative of a Ukrainian given name as a moderator calls it: "Оксано" is Оксана, "Тарасе" Тарас. Other names stay as they are. */
export function nominative(called: string): string {
  const [given = "", ...rest] = called.split(" ");
  return [nominativeOf(given), ...rest].join(" ");
}

function nominativeOf(given: string): string {
  if (given.length < 4 || !/^\p{Script=Cyrillic}+$/u.test(given)) return given;
  const stem = given.slice(0, -1);
  switch (given.at(-1)) {
    case "о":
      return MEN_IN_O.has(given.toLowerCase()) ? given : `${stem}а`;
    case "є":
      return `${stem}я`;
    case "ю":
      return /ію$/u.test(given) ? `${stem}й` : /илю$/u.test(given) ? `${stem}ь` : `${stem}я`;
    case "у":
      return /ку$/u.test(given) ? `${stem}о` : given;
    case "е":
      if (MEN_IN_O.has(`${stem}о`.toLowerCase())) return `${stem}о`;
      return /же$/u.test(given) ? `${given.slice(0, -2)}г` : stem;
    default:
      return given;
  }
}
