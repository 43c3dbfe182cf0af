/** A rectangle in CSS pixels, by its edges. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Parts thinner than this are no part: edges of neighbouring letters are never quite the same. */
const THIN = 0.5;

/** What two rectangles share; `null` for nothing. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const shared = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return isThin(shared) ? null : shared;
}

/** What is left of a rectangle outside of others: parts that do not overlap. */
export function without(rect: Rect, holes: readonly Rect[]): Rect[] {
  let parts = [rect];
  for (const hole of holes) if (intersect(rect, hole)) parts = parts.flatMap((part) => outside(part, hole));
  return parts;
}

function outside(part: Rect, hole: Rect): Rect[] {
  const shared = intersect(part, hole);
  if (!shared) return [part];
  const { top, bottom } = shared;
  return [
    { ...part, bottom: top },
    { ...part, top, bottom, right: shared.left },
    { ...part, top, bottom, left: shared.right },
    { ...part, top: bottom },
  ].filter((one) => !isThin(one));
}

/** Rectangles in the order of their text, those that follow one another on one line as one. */
export function joinLines(rects: Iterable<Rect>): Rect[] {
  const lines: Rect[] = [];
  for (const measured of rects) {
    const rect = moved(measured, 0, 0);
    const { left, right } = rect;
    const last = lines.at(-1);
    if (isThin(rect)) continue;
    if (!last || !isOnLine(last, rect)) lines.push(rect);
    else
      lines[lines.length - 1] = {
        ...last,
        left: Math.min(last.left, left),
        right: Math.max(last.right, right),
      };
  }
  return lines;
}

/** Whether the middle of a line stands on the height of another one: letters of one line may differ in size. */
export function isLevelWith(line: Rect, { top, bottom }: Rect): boolean {
  const middle = (top + bottom) / 2;
  return line.top <= middle && middle <= line.bottom;
}

/** A rectangle so many pixels further; plain also where a browser measured it. */
export function moved({ left, top, right, bottom }: Rect, x: number, y: number): Rect {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function isOnLine(a: Rect, b: Rect): boolean {
  const isLevel = Math.abs(a.top - b.top) < 1 && Math.abs(a.bottom - b.bottom) < 1;
  return isLevel && a.left - b.right < 1 && b.left - a.right < 1;
}

function isThin({ left, top, right, bottom }: Rect): boolean {
  return right - left < THIN || bottom - top < THIN;
}
