/**
 * Places from which questions come by screen or telephone: capitals and the seats of international organisations, lower case.
 * "Let's go to Naples for one" calls nobody by name. (Short on purpose: a name that is no place here is asked for in the text.)
 */
export const PLACES: ReadonlySet<string> = new Set(
  (
    "amsterdam ankara athens baghdad baku beijing belgrade berlin bern bonn bratislava brussels bucharest budapest cairo canberra chisinau copenhagen " +
    "delhi doha dublin geneva hague hanoi helsinki islamabad istanbul jakarta jerusalem kabul kiev kyiv lisbon ljubljana london luxembourg madrid manila " +
    "minsk mons moscow munich naples nicosia norfolk oslo ottawa paris podgorica prague pristina pyongyang reykjavik riga rome sarajevo seoul skopje sofia " +
    "stockholm strasbourg sydney tallinn tbilisi tehran tirana tokyo toronto tripoli tunis valletta vienna vilnius warsaw washington wellington yerevan zagreb " +
    "europe africa asia america ukraine russia china germany france italy spain poland turkey türkiye greece serbia kosovo georgia moldova afghanistan iraq iran israel syria japan korea canada australia"
  ).split(" "),
);
