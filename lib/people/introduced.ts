import type { Lexicon } from "../names/lexicon.ts";
import { folded } from "../names/words.ts";
import type { PrintedItem } from "../segment/printed-item.ts";
import { countWords } from "../transcript/outline.ts";
import { goesOnAsking, linksOn } from "./behaviour.ts";
import type { Cast } from "./cast.ts";
import { type Introduction, type IntroductionFacts, introductionOf } from "./introductions.ts";
import { isAsker, type Voice } from "./voices.ts";

/** A turn this short may do nothing but call the next one. */
const CALL_WORDS = 4;

/** Names the askers whom the words before or their own words introduce. */
export function introduced(
  printed: readonly PrintedItem[],
  voices: readonly (Voice | null)[],
  cast: Cast,
  facts: IntroductionFacts,
): (Voice | null)[] {
  let before: { readonly text: string; readonly voice: Voice } | null = null;
  let last: (Introduction & { readonly caller: Voice | null }) | null = null;
  return voices.map((voice, at) => {
    const item = printed[at];
    if (item?.type !== "turn" || voice === null) return voice;
    const caller: { readonly text: string; readonly voice: Voice } | null = before;
    before = { text: item.text, voice };
    if (voice.kind !== "asker") return voice;
    const calls = caller !== null && (!isAsker(caller.voice) || countWords(caller.text) <= CALL_WORDS);
    const found = introductionOf(
      calls ? caller.text : "",
      item.text,
      calls ? withoutOwn(facts, caller.voice, cast) : facts,
    );
    if (found) last = { ...found, caller: caller?.voice ?? null };
    else if (!caller || !last || isAsker(caller.voice)) last = null;
    else if (
      !(last.by === "called-by-moderator" && keepsFloor(last.caller, caller.voice) && linksOn(item.text)) &&
      !goesOnAsking(caller.text, last.name, item.text)
    )
      last = null;
    return { ...voice, introduced: last };
  });
}

/** Where one calls and another answers, the floor is the called asker's until the next call. */
function keepsFloor(caller: Voice | null, replier: Voice): boolean {
  return caller?.kind === "person" && replier.kind === "person" && caller.person !== replier.person;
}

/** Josh Earnest may call another Josh. */
function withoutOwn(facts: IntroductionFacts, voice: Voice, cast: Cast): IntroductionFacts {
  if (voice.kind !== "person") return facts;
  const own = new Set(cast.people[voice.person]?.names.flatMap((name) => name.split(/[\s.]+/u).map(folded)));
  return { ...facts, taken: new Set([...facts.taken].filter((word) => !own.has(word))) };
}

/** What the document tells of names, places and everyday words. */
export function introductionFacts(
  printed: readonly PrintedItem[],
  cast: Cast,
  lexicon: Lexicon,
  press: boolean,
): IntroductionFacts {
  const text = printed.map((item) => ("text" in item ? item.text : "")).join("\n");
  const spoken = new Set(
    printed.flatMap((item) => (item.type === "turn" && item.label ? [cast.whom(item.label)] : [])),
  );
  const taken = cast.people
    .filter((_, at) => spoken.has(at))
    .flatMap(({ names }) => names.flatMap((name) => name.split(/[\s.]+/u)));
  return {
    lexicon,
    press,
    taken: new Set(taken.filter((word) => word.length > 1).map(folded)),
    common: new Set((text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]+/gu) ?? []).map(folded)),
    proper: new Set((text.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}'’-]+/gu) ?? []).map(folded)),
    places: new Set(
      [...text.matchAll(/\b(?:in|throughout|across) (\p{Lu}[\p{L}-]+)/gu)].map(([, place]) =>
        folded(place ?? ""),
      ),
    ),
  };
}
