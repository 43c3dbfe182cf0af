import { LINES, pageOf } from "./page-fixture.ts";

/** Invented events of one site, each at its own address; a page of one goes on to the others without loading. */
export const EVENTS = [
  { day: "2031/04/05", slug: "joint-press-point", title: "Joint press point", about: "bridge" },
  { day: "2031/05/06", slug: "press-briefing", title: "Press briefing", about: "tunnel" },
  { day: "2031/06/07", slug: "doorstep-statement", title: "Doorstep statement", about: "harbour" },
] as const;

/** How each turn is folded away, by its number; "" for one that never is. */
export const FOLDS = ["", "hidden", "style", "class", "details", "", "aria", "hidden"] as const;

/** The address of an event. */
export function addressOf(event: number): string {
  const { day, slug } = EVENTS[event] ?? EVENTS[0];
  return `https://www.nato.int/en/news-and-events/events/transcripts/${day}/${slug}`;
}

/**
 * A page of the event that shows and hides parts of itself, goes on to others, changes words and language: `take(step)` does one of
 * these, `onScreen()` gives the lines that are shown and the address of the event that they are of.
 */
export function restlessPage(event: number): string {
  const data = JSON.stringify({ EVENTS, LINES, FOLDS, first: event }).replaceAll("<", "\\u003c");
  return pageOf(`<main></main><script>(${live})(${data})</script>`, `<style>.folded{display:none}</style>`);
}

/** Runs in the page. */
function live(given: object): void {
  const { EVENTS, LINES, FOLDS, first } = given as {
    readonly EVENTS: readonly { day: string; slug: string; title: string; about: string }[];
    readonly LINES: readonly (readonly [string, string])[];
    readonly FOLDS: readonly string[];
    readonly first: number;
  };
  const main = document.querySelector("main") as HTMLElement;
  const pathOf = (event: number) =>
    `/en/news-and-events/events/transcripts/${EVENTS[event]?.day}/${EVENTS[event]?.slug}`;
  /** Of which event the words on screen are. */
  let shown = first;
  const render = (event: number, also = "") => {
    const { title, about, day } = EVENTS[event] as (typeof EVENTS)[number];
    shown = event;
    const turns = LINES.map(([label, words], at) => {
      const line = `<p><b>${label}:</b> ${words.replaceAll("bridge", about)} ${also} ${words.replaceAll("bridge", about)}</p>`;
      return FOLDS[at] === "details" ? `<details open>${line}</details>` : `<div>${line}</div>`;
    });
    main.innerHTML = `<h1>${title}</h1><h3>with NATO Secretary General Ada Norling and the Prime Minister of Arvenia, Mirek Halas</h3>
<div>${day.replaceAll("/", "-")}</div><div class="words"><p>(As delivered)</p>${turns.join("\n")}</div>`;
  };
  const partOf = (turn: number) =>
    document.querySelectorAll<HTMLElement>(".words > div, .words > details")[turn] as HTMLElement;
  const fold = (turn: number, away: boolean) => {
    const part = partOf(turn);
    const how = FOLDS[turn];
    if (how === "hidden") part.hidden = away;
    if (how === "style") part.style.display = away ? "none" : "";
    if (how === "class") part.classList.toggle("folded", away);
    if (how === "details") (part as HTMLDetailsElement).open = !away;
    if (how === "aria") part.setAttribute("aria-hidden", String(away));
  };
  const back = () =>
    new Promise<void>((done) => {
      if (!history.state?.depth) return done();
      addEventListener("popstate", () => done(), { once: true });
      history.back();
    });
  const go = (event: number) =>
    history.pushState({ event, depth: (history.state?.depth ?? 0) + 1 }, "", pathOf(event));
  addEventListener("popstate", ({ state }) => render(state?.event ?? first));
  history.replaceState({ event: first, depth: 0 }, "");
  render(first);
  Object.assign(window, {
    async take(step: { kind: string; turn: number; event: number; words: string }) {
      if (step.kind === "show" || step.kind === "hide") fold(step.turn, step.kind === "hide");
      if (step.kind === "leave" || step.kind === "navigate") go(step.event);
      if (step.kind === "navigate") render(step.event);
      if (step.kind === "say") (partOf(step.turn).querySelector("p") as HTMLElement).append(` ${step.words}`);
      if (step.kind === "translate") {
        document.documentElement.lang = "fr";
        render(history.state.event, "On l'a dit.");
      }
      if (step.kind === "back") await back();
    },
    onScreen() {
      const words = document.querySelector<HTMLElement>(".words")?.innerText ?? "";
      return {
        shown: words
          .split("\n")
          .map((line) => line.replace(/\s+/g, " ").trim())
          .filter(Boolean),
        address: location.origin + pathOf(shown),
      };
    },
  });
}
