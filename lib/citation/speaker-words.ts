import type { Speaker, SpeakerKind } from "../transcript/speaker.ts";

/** What a speaker is called in a file or a quote: the name, else the role, else words for who has neither. Never empty. */
export function calledBy({ name, role, kind }: Speaker): string {
  return name ?? role ?? UNNAMED[kind];
}

/** The name with what the transcript says beside it: "Ada Norling, NATO Secretary General", "Teodor Quill (Northern Courier)". */
export function introduced(speaker: Speaker): string {
  const role = speaker.name === null ? null : speaker.role;
  return [calledBy(speaker), role && `, ${role}`, speaker.outlet && ` (${speaker.outlet})`]
    .filter((part) => part !== null)
    .join("");
}

/** The same within a sentence, where who is not named needs an article: "in answer to an unnamed journalist (Northern Courier)". */
export function mentioned(speaker: Speaker): string {
  const { name, role, kind } = speaker;
  const whole = introduced(speaker);
  return name === null && role === null ? whole.replace(UNNAMED[kind], WITHIN[kind]) : whole;
}

/** Whether a reference can name a speaker as its author: "Unnamed journalist" is no author. */
export function isCreditable({ name, role }: Speaker): boolean {
  return name !== null || role !== null;
}

/** Several speakers in one line: "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

const UNNAMED: Readonly<Record<SpeakerKind, string>> = {
  principal: "Unidentified speaker",
  moderator: "Moderator",
  journalist: "Unnamed journalist",
  audience: "Someone in the audience",
  interpreter: "Interpreter",
  group: "Several voices",
  unidentified: "Unidentified speaker",
};

const WITHIN: Readonly<Record<SpeakerKind, string>> = {
  principal: "an unidentified speaker",
  moderator: "the moderator",
  journalist: "an unnamed journalist",
  audience: "someone in the audience",
  interpreter: "the interpreter",
  group: "several voices",
  unidentified: "an unidentified speaker",
};
