import type { Roster, RosterEntry } from "../header/roster.ts";
import type { Label } from "../labels/label.ts";
import type { Cast } from "./cast.ts";
import type { EventFacts } from "./event.ts";
import { NO_ONE } from "./person.ts";

/** Takes one whom the title of an interview names, or its subtitle, and no label, for `QUESTION:` and `HOST:`. */
export function withInterviewer(
  cast: Cast,
  roster: Roster,
  labels: readonly Label[],
  { interview, programme }: EventFacts,
): Cast {
  // nato.int prints "Interview" as the title and who with whom as the subtitle.
  const places: readonly RosterEntry["from"][] = interview ? ["title", "subtitle"] : ["title"];
  const spoken = new Set(labels.map((label) => cast.whom(label)));
  const [only, ...others] = [...cast.people.keys()].filter((at) => {
    const { header, roles, titles } = cast.people[at] ?? NO_ONE;
    const isBare = roles.length === 0 && titles.length === 0;
    return isBare && !spoken.has(at) && header.some((place) => places.includes(place));
  });
  if (only === undefined || others.length > 0) return cast;
  const isHost = labels.some(({ person }) => person.part === "host");
  if (!isHost && !(hasGuest(cast, spoken, labels) && (programme !== null || isHoused(roster, places))))
    return cast;
  return {
    people: cast.people,
    interviewer: only,
    whom: (label) => (isInterviewersPart(label) ? only : cast.whom(label)),
  };
}

/** Whether one speaks whom the header names, or who holds an office. */
function hasGuest({ people }: Cast, spoken: ReadonlySet<number | null>, labels: readonly Label[]): boolean {
  return (
    people.some(({ header }, at) => spoken.has(at) && header.length > 0) ||
    labels.some(({ person }) => person.role !== null)
  );
}

/** Whether a name stands with its outlet in one of these places. */
function isHoused(roster: Roster, places: readonly RosterEntry["from"][]): boolean {
  return roster.some(
    ({ from, name, affiliation }) => places.includes(from) && name !== null && affiliation !== null,
  );
}

function isInterviewersPart({ person }: Label): boolean {
  return (
    person.name === null &&
    person.affiliation === null &&
    (person.part === "question" || person.part === "host")
  );
}
