import type { Lexicon } from "../names/lexicon.ts";
import { folded } from "../names/words.ts";
import type { PrintedItem } from "../segment/printed-item.ts";
import { countWords } from "../transcript/outline.ts";
import { asks, goesOnAsking, isPleasantry, linksOn } from "./behaviour.ts";
import type { Cast } from "./cast.ts";
import { MERE_GO } from "./introduction-forms.ts";
import { type Call, type Introduction, type IntroductionFacts, introductionOf } from "./introductions.ts";
import type { Voice } from "./voices.ts";

/** A turn this short may do nothing but call the next one. */
const CALL_WORDS = 4;

/** A turn with its voice. */
interface Said {
  readonly text: string;
  readonly voice: Voice;
}

/** Names the askers whom the words before or their own words introduce. */
export function introduced(
  printed: readonly PrintedItem[],
  voices: readonly (Voice | null)[],
  cast: Cast,
  facts: IntroductionFacts,
): (Voice | null)[] {
  const named: (Voice | null)[] = [];
  const said: Said[] = [];
  let last: Called | null = null;
  for (const [at, voice] of voices.entries()) {
    const item = printed[at];
    if (item?.type !== "turn" || voice === null) named.push(voice);
    else if (voice.kind !== "asker") named.push(voice);
    else {
      last = introducedAfter(said, item.text, last, cast, facts);
      named.push({ ...voice, introduced: last });
    }
    if (item?.type === "turn" && voice) said.push({ text: item.text, voice });
  }
  return named;
}

/** An introduction, and who called. */
type Called = Introduction & { readonly caller: Voice | null };

/** Who asks after all that was said: introduced anew, or the same as before where she keeps the floor. */
function introducedAfter(
  said: readonly Said[],
  asked: string,
  last: Called | null,
  cast: Cast,
  facts: IntroductionFacts,
): Called | null {
  const caller = said.at(-1);
  if (!caller) return called(introductionOf(null, asked, facts), null);
  const byAsker = caller.voice.kind === "asker";
  const calls = !byAsker || countWords(caller.text) <= CALL_WORDS;
  const call = calls ? callOf(said) : null;
  const found = introductionOf(call, asked, calls ? withoutOwn(facts, caller.voice, cast) : facts);
  if (found) return called(found, caller.voice);
  if (!last || byAsker) return null;
  const waits = last.by === "called-by-moderator" && keepsFloor(last.caller, caller.voice) && linksOn(asked);
  // A moderator's "Okay." after an answer leaves the floor to nobody.
  const closed = isPleasantry(caller.text) && said.at(-2)?.voice.kind === "person";
  return waits || (!closed && goesOnAsking(caller.text, last.name, asked)) ? last : null;
}

/** The words that may call: of an operator who only opens the line, the moderator's before them. */
function callOf(said: readonly Said[]): Call | null {
  const caller = said.at(-1);
  const before = said.at(-2);
  if (!caller) return null;
  if (before && before.voice.kind === "person" && caller.voice.kind === "person" && MERE_GO.test(caller.text))
    return { text: before.text, asked: null };
  const replies = before?.voice.kind === "asker" && asks(before.text);
  return { text: caller.text, asked: replies ? before.text : null };
}

function called(introduction: Introduction | null, caller: Voice | null): Called | null {
  return introduction && { ...introduction, caller };
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
    common: foldedSet(text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]+/gu)),
    proper: foldedSet(text.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}'’-]+/gu)),
    places: new Set(
      [...text.matchAll(/\b(?:in|throughout|across) (\p{Lu}[\p{L}-]+)/gu)].map(([, place]) =>
        folded(place ?? ""),
      ),
    ),
  };
}

/** Each word is folded once, however often it is printed. */
function foldedSet(words: readonly string[] | null): ReadonlySet<string> {
  return new Set([...new Set(words)].map(folded));
}
