import type { PrintedPerson } from "../names/printed.ts";
import { roleWithin } from "../names/same-person.ts";
import { folded } from "../text/words.ts";
import type { Person } from "./person.ts";

/** Two of one surname: a Mr. and a Ms., an ambassador and a Ms., one who asks and one who answers. */
export function apart(person: Person, { name, role, title, part, affiliation }: PrintedPerson): boolean {
  const surnameOnly = (name ?? "").split(" ").length === 1;
  const classes = new Set(person.titles.map(titleClass));
  const own = title === null ? null : titleClass(title);
  if (own && classes.size && ((own === "mr" && classes.has("ms")) || (own === "ms" && classes.has("mr"))))
    return true;
  // "MINISTER WEIR" holds an office, Dana Weir of Fjord Radio asks.
  const oneIsShort = surnameOnly !== person.names.every((one) => one.split(" ").length === 1);
  const office =
    role !== null
      ? person.affiliations.length > 0 && person.roles.length === 0
      : affiliation !== null && person.roles.length > 0 && person.affiliations.length === 0;
  if (oneIsShort && office && (role === null || affiliation === null) && !person.header.length) return true;
  const onlySurnames = person.names.every((one) => one.split(" ").length === 1);
  if (!surnameOnly || !onlySurnames) return false;
  // "Mr. SMITH of New Jersey" is not Mr. SMITH of Texas.
  if (
    title !== null &&
    affiliation !== null &&
    person.affiliations.length > 0 &&
    !person.affiliations.includes(affiliation)
  )
    return true;
  const asks = part === "question";
  const others = person.parts.includes("question");
  if (asks !== others && (person.affiliations.length > 0 || affiliation !== null || person.roles.length > 0))
    return true;
  if (person.header.length) return false;
  if (
    role !== null &&
    person.roles.length > 0 &&
    !person.roles.some((own) => roleWithin(role, own) || roleWithin(own, role))
  )
    return true;
  if (role !== null && person.roles.length === 0 && classes.size > 0) return true;
  return own !== null && title !== null && person.roles.length > 0 && classes.size === 0 && role === null;
}

/** "Mrs." and "Ms." address alike; a rank is its own class. */
export function titleClass(title: string): string {
  const low = folded(title).replaceAll(".", "");
  if (/^(?:mrs|ms|miss|mme|frau|пані|madame)$/.test(low)) return "ms";
  if (/^(?:mr|m|herr|пан|monsieur)$/.test(low)) return "mr";
  return low;
}
