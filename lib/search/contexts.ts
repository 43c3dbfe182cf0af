import type { Mark } from "./matcher.ts";

/** A sentence with hits: `text.slice(start, end)` of the turn's text. */
export interface Context {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The turn goes on before or after it within the sentence: a long one is cut. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Places in the turn's text. */
  readonly marks: readonly Mark[];
}

/** The sentences around the marks, in order, at most `most`; without marks, the turn's first sentence. */
export function contextsOf(text: string, marks: readonly Mark[], most = MOST): readonly Context[] {
  const contexts: Context[] = [];
  for (const mark of marks.length > 0 ? marks : [{ start: 0, end: 0 }]) {
    const last = contexts.at(-1);
    if (last && mark.start < last.end) {
      contexts[contexts.length - 1] = { ...last, marks: [...last.marks, mark] };
    } else if (contexts.length < most) contexts.push(contextOf(text, mark));
    else break;
  }
  return contexts;
}

/** A reader sees from three sentences what a turn is about. */
const MOST = 3;

/** Characters kept before and after a mark in a sentence that does not end. */
const LEAD = 160;
const TAIL = 240;

function contextOf(text: string, mark: Mark): Context {
  const near = text.slice(Math.max(0, mark.start - LEAD), mark.start);
  const whole = near.length === mark.start;
  const begun = beginningIn(near);
  const start = mark.start - near.length + (begun ?? (whole ? 0 : afterSpace(near)));
  const rest = text.slice(mark.end, mark.end + TAIL);
  const ended = endIn(rest);
  const toEnd = mark.end + rest.length === text.length;
  const end = mark.end + (ended ?? (toEnd ? rest.length : beforeSpace(rest)));
  return {
    start,
    end,
    text: text.slice(start, end),
    cutBefore: begun === null && !whole,
    cutAfter: ended === null && !toEnd,
    marks: mark.end > mark.start ? [mark] : [],
  };
}

/** Where the last sentence of a text begins, where one ends before it. */
function beginningIn(text: string): number | null {
  let begun: number | null = null;
  for (const end of endsIn(text)) begun = end;
  return begun;
}

function endIn(text: string): number | null {
  for (const end of endsIn(text)) return end - (/\s*$/u.exec(text.slice(0, end))?.[0].length ?? 0);
  return null;
}

/** Where sentences end, the space behind them counted. */
function* endsIn(text: string): Generator<number> {
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    if (stop.startsWith(".") && SHORT.test(text.slice(Math.max(0, index - 6), index))) continue;
    yield index + stop.length;
  }
}

/** "spring. ", "spring?” ", "春天。", the end of a paragraph. */
const STOP = /[.!?…]+[\p{Pf}\p{Pe}"'’]*\s+|[。！？]+[\p{Pf}\p{Pe}]*|\n/gu;

/** "Mr. Halas", "Gen. Cavoli", "U.S. troops", "J. Halas": the stop ends no sentence. */
const SHORT = /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Prof|Lt|Col|Adm|St|vs|e\.g|i\.e)$/u;

function afterSpace(text: string): number {
  return text.search(/\s/u) + 1;
}

function beforeSpace(text: string): number {
  const cut = text.search(/\s\S*$/u);
  return cut > 0 ? cut : text.length;
}
