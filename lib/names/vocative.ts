/** Ukrainian names of men that end in "-о" where they call nobody: "Павло". */
const MEN_IN_O: ReadonlySet<string> = new Set(
  "павло дмитро петро михайло данило марко кирило гаврило самійло сашко левко юрко ясько отто".split(" "),
);

/** Gives the nominative of a Ukrainian given name as a moderator calls it: "Оксано" is Оксана, "Тарасе" Тарас. Other names stay as they are. */
export function nominative(called: string): string {
  const [given = "", ...rest] = called.split(" ");
  return [nominativeOf(given), ...rest].join(" ");
}

function nominativeOf(given: string): string {
  if (given.length < 4 || !/^\p{Script=Cyrillic}+$/u.test(given)) return given;
  const man = given.replace(/е$/u, "о");
  if (MEN_IN_O.has(man.toLowerCase())) return man;
  const [called, own] = ENDINGS.find(([ending]) => given.endsWith(ending)) ?? ["", ""];
  return given.slice(0, given.length - called.length) + own;
}

/** How given names end where they are called, and where they are not: the first that fits. */
const ENDINGS: readonly (readonly [called: string, own: string])[] = [
  ["о", "а"],
  ["є", "я"],
  ["ію", "ій"],
  ["илю", "иль"],
  ["ю", "я"],
  ["ку", "ко"],
  ["же", "г"],
  ["е", ""],
];
