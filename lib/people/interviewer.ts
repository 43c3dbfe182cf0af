import type { Label } from "../labels/label.ts";
import type { Cast } from "./cast.ts";
import type { EventFacts } from "./event.ts";
import type { Roster, RosterEntry } from "./roster.ts";

/** Where one interviewer is named by the title (of an interview: or its subtitle), `QUESTION:` and `HOST:` are that person. */
export function withInterviewer(
  cast: Cast,
  roster: Roster,
  labels: readonly Label[],
  { interview, programme }: EventFacts,
): Cast {
  // nato.int prints "Interview" as the title and who with whom as the subtitle.
  const places: readonly RosterEntry["from"][] = interview ? ["title", "subtitle"] : ["title"];
  const spoken = new Set(labels.map((label) => cast.whom(label)));
  const silent = cast.people.flatMap((person, at) =>
    !spoken.has(at) &&
    person.header.some((place) => places.includes(place)) &&
    person.roles.length === 0 &&
    person.titles.length === 0
      ? [at]
      : [],
  );
  const [only, other] = silent;
  const principal =
    cast.people.some((person, at) => spoken.has(at) && person.header.length > 0) ||
    labels.some(({ person }) => person.role !== null);
  if (
    only === undefined ||
    other !== undefined ||
    !principal ||
    (programme === null &&
      !roster.some(
        ({ from, name, affiliation }) => places.includes(from) && name !== null && affiliation !== null,
      ))
  ) {
    const hosts =
      silent.length === 1 && only !== undefined && labels.some(({ person }) => person.part === "host");
    if (!hosts) return cast;
  }
  return {
    people: cast.people,
    interviewer: only ?? null,
    whom: (label) => (isInterviewersPart(label) ? (only ?? null) : cast.whom(label)),
  };
}

function isInterviewersPart({ person }: Label): boolean {
  return (
    person.name === null &&
    person.affiliation === null &&
    (person.part === "question" || person.part === "host")
  );
}
