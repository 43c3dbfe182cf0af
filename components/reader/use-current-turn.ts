import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Transcript } from "../../lib/transcript/transcript.ts";
import type { OnJump } from "../outline/use-outline.ts";
import { itemId } from "./TurnSection.tsx";

/** The turn being read, an index into the transcript's items (`null` above the first), and a way to go to another. */
export function useCurrentTurn(article: RefObject<HTMLElement | null>, transcript: Transcript) {
  const [current, setCurrent] = useState<number | null>(null);
  const jumped = useRef<{ item: number; y: number } | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const held = jumped.current;
      // A jump near the page's end cannot bring its turn to the top: until the reader scrolls on, it is the one being read.
      if (held && Math.abs(held.y - scrollY) < 2) return setCurrent(held.item);
      jumped.current = null;
      setCurrent(turnAt(article.current, readingLine()));
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener("scroll", onScroll, { passive: true });
    addEventListener("resize", onScroll);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", onScroll);
      removeEventListener("resize", onScroll);
    };
  }, [transcript]);
  const jump: OnJump = (item, { close }) => {
    const place = document.getElementById(itemId(item));
    if (!place) return;
    place.scrollIntoView({ block: "start" });
    jumped.current = { item, y: scrollY };
    setCurrent(item);
    if (close) place.focus({ preventScroll: true });
    mark(place);
  };
  return { current, jump };
}

/** How far below the window's top one reads, in pixels; on the last screen it sinks to the bottom, or no scrolling would reach the last turns. */
function readingLine(): number {
  const all = document.documentElement.scrollHeight - innerHeight;
  const screen = Math.min(innerHeight, all);
  const last = screen > 0 ? Math.max(0, 1 - (all - scrollY) / screen) : 0;
  return TOP + last * (innerHeight - TOP);
}

const TOP = 80;

function turnAt(article: HTMLElement | null, line: number): number | null {
  const turns = [...(article?.querySelectorAll<HTMLElement>("[data-begins]") ?? [])];
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.getBoundingClientRect().top ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  const turn = turns[low - 1];
  return turn ? Number(turn.dataset.begins) : null;
}

/** Shows where the jump landed. */
function mark(place: HTMLElement): void {
  for (const before of document.querySelectorAll("[data-landed]")) before.removeAttribute("data-landed");
  requestAnimationFrame(() => place.setAttribute("data-landed", ""));
}
