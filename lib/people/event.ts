import type { Label } from "../labels/label.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { patternUnion } from "../text/pattern-union.ts";
import { collapse, folded } from "../text/words.ts";
import type { Source } from "../transcript/source.ts";

/** What title, subtitle and labels tell of the event as a whole. */
export interface EventFacts {
  /** Who asks under an anonymous label: the press, or a hall. */
  readonly crowd: "journalist" | "audience";
  /** The title says interview: who has no office interviews who has one. */
  readonly interview: boolean;
  /** The press is there, as title or labels say. */
  readonly press: boolean;
  /** Somebody asks under an anonymous label. */
  readonly askers: boolean;
  /** The programme on which somebody was interviewed, where the title gives it before its host; `null` where it gives none. */
  readonly programme: string | null;
  /** The outlet in which an interview was given: "Interview sur Europe 1"; `null` where none is told. */
  readonly outlet: string | null;
}

const PRESS = patternUnion([
  /\b(?:press|news conference|gaggle|briefing|doorstep|doorstop|media|availability)\b/iu,
  /\b(?:\w*pressekonferenz|presse)\b/iu,
  /прес|журналист/iu,
]);
const HALL = patternUnion([
  /\b(?:youth|school|university|institute|college|student\w*|academy|generation)\b/iu,
  /\b(?:assembly|lecture|forum|in conversation|discussion|town hall|think tank)\b/iu,
  /молод|универс|університет/iu,
]);
const INTERVIEW =
  /\b(?:interview\w*|entretien|in conversation|intervista|entrevista|gespräch)\b|інтерв|интервью/iu;
const JOURNALISTS = /journalist|reporter|press|журналіст|журналист/iu;

/** "Secretary Weir On Delta Evening News with Mara O’Dell": a guest, a programme and its host. */
const ON_PROGRAMME = /\s[Oo]n ((?:\p{Lu}[\p{L}\p{N}'’&-]*\s)+)[Ww]ith \p{Lu}/u;

/** Finds the facts of an event. */
export function eventOf({ title, subtitle }: Source, labels: readonly Label[], lexicon: Lexicon): EventFacts {
  const heading = collapse(`${title} ${subtitle ?? ""}`);
  const anonymous = labels.filter(({ person }) => person.part === "question" || person.part === "audience");
  const press = anonymous.some(({ text }) => JOURNALISTS.test(text)) || PRESS.test(heading);
  const programme = ON_PROGRAMME.exec(collapse(title))?.[1]?.trim() ?? null;
  return {
    crowd: !press && HALL.test(heading) ? "audience" : "journalist",
    press,
    interview: INTERVIEW.test(heading) || programme !== null,
    askers: anonymous.length > 0,
    programme,
    outlet: programme ?? (INTERVIEW.test(heading) ? outletIn(heading, lexicon) : null),
  };
}

/** "sur Europe 1", "on ABC Radio", "Radio interview - Harbour FM": capitalised words after a small one, of which one shows an outlet, an acronym or a number. */
function outletIn(heading: string, lexicon: Lexicon): string | null {
  const found =
    /(?:\b(?:sur|on|auf|bei|su|à|for|pour|with|en)\s+|\s[–—-]\s+)((?:[\p{Lu}\p{N}][\p{L}\p{N}'’&]*\s?)+)/u
      .exec(heading)?.[1]
      ?.trim();
  if (!found) return null;
  const shows = found
    .split(" ")
    .some((word) => /^\d+$|^\p{Lu}{2,}\d*$/u.test(word) || lexicon.outlets.has(folded(word)));
  return shows ? found : null;
}
