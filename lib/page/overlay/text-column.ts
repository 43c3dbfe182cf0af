import type { LiveTurn } from "../live-turns.ts";
import type { TurnPlace } from "../turn-at.ts";
import type { Column } from "./placing.ts";

/** So many turns of a page tell how wide its text is: the widest lines are paragraphs, which are everywhere. */
const SAMPLES = 24;
/** So many passages of what is in the window are measured. */
const MOST_SEEN = 60;

/** Where the words of the turns stand in the window's width: those in sight, and some of all others; `null` where none is displayed. */
export function textColumn(
  turns: readonly LiveTurn[],
  from: TurnPlace | null,
  to: TurnPlace | null,
): Column | null {
  const step = Math.max(1, Math.floor(turns.length / SAMPLES));
  const samples = turns.filter((_, index) => index % step === 0).map(({ words }) => words[0]);
  const seen = turns
    .slice(from?.index ?? 0, (to?.index ?? -1) + 1)
    .flatMap(({ labels, words }) => [...labels, ...words]);
  const stride = Math.max(1, Math.ceil(seen.length / MOST_SEEN));
  const ranges = [...samples, ...seen.filter((_, index) => index % stride === 0)];
  const places = ranges.flatMap((range) => range?.getBoundingClientRect() ?? []);
  const shown = places.filter(({ width, height }) => width > 0 && height > 0);
  if (shown.length === 0) return null;
  return {
    left: Math.min(...shown.map(({ left }) => left)),
    right: Math.max(...shown.map(({ right }) => right)),
  };
}
