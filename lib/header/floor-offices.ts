import type { PartKind } from "../lexicon/language-pack.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { collapse, folded } from "../text/words.ts";

/** Returns whether the holder of an office runs the floor where somebody else is the guest: a spokesperson, a chair, a host. */
export function runsFloor(role: string, { floorOffices }: Lexicon): boolean {
  const words = ` ${collapse(folded(role).replace(/[^\p{L}\p{M}.-]+/gu, " "))} `;
  for (const office of floorOffices) if (words.includes(` ${office} `)) return true;
  return false;
}

const PRESIDES =
  /presiding officer|pro tempore|^(?:the )?(?:acting )?(?:chair\p{L}*|speaker|president)(?!\p{L})/iu;

/** Returns whether the holder of an office presides over a debate of members. */
export function presides(role: string): boolean {
  return PRESIDES.test(role);
}

/** Returns the part that a word names, where it is the part of whoever runs the floor. */
export function floorPart(word: string, { parts }: Lexicon): PartKind | null {
  const part = parts.get(word.toLowerCase());
  return part === "moderator" || part === "host" ? part : null;
}
