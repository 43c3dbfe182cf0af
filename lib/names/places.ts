/**
 * Places from which questions come by screen or telephone, folded: the countries and regions that `Intl` names, capitals and the
 * seats of international organisations. "Let's go to Naples for one" calls nobody by name. (Of towns few, on purpose: a name that is
 * no place here is asked for in the text.)
 */
export const PLACES: Pick<ReadonlySet<string>, "has"> = {
  has: (word) =>
    SEATS.has(word) || (!PEOPLE_TOO.has(word) && LANGUAGES.some((tag) => regionsIn(tag).has(word))),
};

/** In whose words places are called: those of the languages that have a pack. */
const LANGUAGES: readonly string[] = "en fr de es it pt nl pl cs ro da tr uk ru ja ko zh".split(" ");

/** Countries whose names are those of people as well: "Jordan" may ask. */
const PEOPLE_TOO: ReadonlySet<string> = new Set(
  "jordan chad kenya india dominica ireland holland".split(" "),
);

const regions = new Map<string, ReadonlySet<string>>();

/** The names of countries and regions in a language, folded; computed when they are first asked for. */
function regionsIn(language: string): ReadonlySet<string> {
  const known = regions.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  // "Myanmar (Burma)" is called by either name.
  const printed = codes().flatMap((code) => [
    names.of(code) ?? "",
    ...(names.of(code) ?? "").split(/\s*[()]\s*/u),
  ]);
  const made = new Set(printed.filter(Boolean).map((name) => name.toLowerCase().replaceAll("’", "'")));
  regions.set(language, made);
  return made;
}

let found: readonly string[] | null = null;

/** The codes of two letters that stand for a country or region. */
function codes(): readonly string[] {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  found ??= LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    // Q, X and Z begin what is no place: "unknown region", "pseudo-accents".
    (code) => (!/^[QXZ]/u.test(code) || REAL.has(code)) && names.of(code) !== undefined,
  );
  return found;
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const REAL: ReadonlySet<string> = new Set(["QA", "XK", "ZA", "ZM", "ZW"]);

const SEATS: ReadonlySet<string> = new Set(
  (
    "amsterdam ankara athens baghdad baku beijing belgrade berlin bern bonn bratislava brussels bucharest budapest cairo canberra chisinau copenhagen " +
    "delhi doha dublin geneva hague hanoi helsinki islamabad istanbul jakarta jerusalem kabul kiev kyiv lisbon ljubljana london luxembourg madrid manila " +
    "minsk mons moscow munich naples nicosia norfolk oslo ottawa paris podgorica prague pristina pyongyang reykjavik riga rome sarajevo seoul skopje sofia " +
    "stockholm strasbourg sydney tallinn tbilisi tehran tirana tokyo toronto tripoli tunis valletta vienna vilnius warsaw washington wellington yerevan zagreb " +
    "europe africa asia america ukraine russia china germany france italy spain poland turkey türkiye greece serbia kosovo georgia moldova afghanistan iraq iran israel syria japan korea canada australia"
  ).split(" "),
);
