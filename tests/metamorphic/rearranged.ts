import { matterElements } from "../../lib/extract/find-text.ts";
import {
  blockAround,
  type ChangedPage,
  elementsOf,
  holdsOneRun,
  isBlock,
  neighbours,
  placeOf,
  turnsIn,
} from "./changed-page.ts";
import type { Random } from "./random.ts";

/** Neighbouring paragraphs of turns as one, its lines parted by two line breaks. */
export function turnsAsBreaks(page: ChangedPage): string | null {
  const runs = neighbours(paragraphsIn(page)).filter(({ length }) => length > 1);
  for (const [first, ...others] of runs) {
    for (const other of others) {
      first?.append(...breaks(page.document), ...other.childNodes);
      other.remove();
    }
  }
  return runs.length > 0 ? `${runs.length} runs` : null;
}

/** What stands between two line breaks or more as a paragraph. */
export function breaksAsParagraphs({ document }: ChangedPage): string | null {
  const parents = new Set(
    [...document.querySelectorAll("br + br")].map(({ parentElement }) => parentElement),
  );
  const divided = [...parents].filter((parent) => parent !== null && divide(parent));
  return divided.length > 0 ? `${divided.length} elements` : null;
}

/** Paragraphs of turns as items of lists: all of them, or those of one turn behind its first. */
export function turnsAsLists(page: ChangedPage, random: Random): string | null {
  // Between the items of a list no words are missing.
  if (page.transcript.items.some(({ type }) => type === "gap")) return null;
  // A label on a line of its own is no item of a list.
  if (
    turnsIn(page).some(
      ({ labelPassages, passages }) =>
        labelPassages[0]?.block !== passages[0]?.block && labelPassages.length > 0,
    )
  )
    return null;
  const whole = random.percent(50);
  const turns = turnsIn(page).map((turn) => elementsOf(page, turn));
  const long = turns.filter(({ length }) => length > 2);
  if (!whole && long.length === 0) return null;
  const chosen = whole ? paragraphsIn(page) : random.pick(long).slice(1);
  const runs = neighbours(chosen.filter((element) => element.matches("p")));
  for (const run of runs) {
    const list = page.document.createElement("ul");
    run[0]?.before(list);
    for (const paragraph of run) {
      const entry = page.document.createElement("li");
      entry.append(...paragraph.childNodes);
      list.append(entry);
      paragraph.remove();
    }
  }
  return runs.length > 0 ? `${runs.length} lists, ${whole ? "all paragraphs" : "those of one turn"}` : null;
}

/** Each turn whose paragraphs are its alone in closed details, its label too. */
export function turnsInDetails(page: ChangedPage): string | null {
  return turnsInside(page, () => page.document.createElement("details"));
}

/** Each turn whose paragraphs are its alone in a box; not the words of one who speaks alone: what is behind their box may be any page's end. */
export function turnsInBoxes(page: ChangedPage, random: Random): string | null {
  if (turnsIn(page).length < 2) return null;
  const className = random.pick(["", "turn", "css-1x2y", "box"]);
  return turnsInside(page, () => {
    const box = page.document.createElement("div");
    if (className) box.className = className;
    return box;
  });
}

/** The elements that hold the event's words, or all that is in them, in open shadow roots. */
export function matterInShadow({ document }: ChangedPage, random: Random): string | null {
  const elements = matterElements(document);
  // A slot shows what its host holds, and nothing below another host.
  if (elements.some((element) => element.querySelector("slot"))) return null;
  const name = random.pick(["div", "section", "event-transcript"]);
  const isInside = random.percent(50);
  for (const element of elements) {
    const host = document.createElement(name);
    const staysOutside = isInside || element.matches("body, td, th, li, dd, dt, summary");
    if (staysOutside && element.matches("table, tbody, thead, tr, ul, ol, dl")) return null;
    const words = staysOutside ? [...element.childNodes] : [element];
    if (staysOutside) element.append(host);
    else element.before(host);
    host.attachShadow({ mode: "open" }).append(...words);
  }
  return elements.length > 0
    ? `<${name}>, ${isInside ? "in" : "around"} ${elements[0]?.outerHTML.slice(0, 60)}`
    : null;
}

/** The paragraphs in which turns and nothing else stand. */
function paragraphsIn(page: ChangedPage): readonly Element[] {
  const turns = turnsIn(page).flatMap((turn) => elementsOf(page, turn));
  const others = new Set(
    page.transcript.items.flatMap((item) =>
      item.type === "turn"
        ? []
        : item.passages.map((passage) => blockAround(placeOf(page, passage).startContainer)),
    ),
  );
  return [...new Set(turns)].filter(
    (element) =>
      element.matches("p") && holdsOneRun(element) && isWhereItStands(element) && !others.has(element),
  );
}

/** A slotted element is shown elsewhere, by its place among the children of its host: what is put around it is shown in its stead. */
function isWhereItStands(element: Element): boolean {
  return element.assignedSlot === null;
}

function breaks(document: Document): Element[] {
  return [document.createElement("br"), document.createElement("br")];
}

/** Puts each run of inline nodes into a paragraph; a paragraph that holds them ends before them. */
function divide(parent: Element): boolean {
  const runs = runsIn(parent);
  if (runs.filter(({ isOne }) => isOne).length < 2) return false;
  const made = runs.flatMap(({ nodes, isOne }) => {
    if (!isOne) return nodes;
    const paragraph = parent.ownerDocument.createElement("p");
    paragraph.append(...nodes);
    return [paragraph];
  });
  if (parent.matches("p")) parent.replaceWith(...made);
  else parent.replaceChildren(...made);
  return true;
}

/** Runs of inline nodes that hold words, parted by two line breaks and by blocks. */
function runsIn(parent: Element): { readonly nodes: Node[]; readonly isOne: boolean }[] {
  const runs: { nodes: Node[]; isOne: boolean }[] = [];
  let run: Node[] = [];
  let lineBreaks: Node[] = [];
  const end = () => {
    if (run.some((node) => node.textContent?.trim())) runs.push({ nodes: run, isOne: true });
    run = [];
    lineBreaks = [];
  };
  for (const node of [...parent.childNodes]) {
    const isBreak = node.nodeName === "BR";
    if (node.nodeType === 1 && isBlock(node as Element)) {
      end();
      runs.push({ nodes: [node], isOne: false });
    } else if (isBreak) lineBreaks.push(node);
    else if (lineBreaks.length > 0 && !node.textContent?.trim()) continue;
    else {
      if (lineBreaks.length > 1) end();
      run.push(...lineBreaks, node);
      lineBreaks = [];
    }
  }
  end();
  return runs;
}

/** Puts the elements of each turn into a box of its own, where they hold nothing else and follow one another. */
function turnsInside(page: ChangedPage, box: () => Element): string | null {
  const turns = turnsIn(page).map((turn) => elementsOf(page, turn));
  const owners = new Map<Element, number>();
  for (const element of turns.flat()) owners.set(element, (owners.get(element) ?? 0) + 1);
  const isBound = (element: Element) =>
    element.matches("li, dt, dd, td, th, tr, caption, summary, body") || !isWhereItStands(element);
  const isOwn = (element: Element) => owners.get(element) === 1 && holdsOneRun(element) && !isBound(element);
  const chosen = turns.filter(
    (elements) => elements.length > 0 && elements.every(isOwn) && neighbours(elements).length === 1,
  );
  for (const elements of chosen) {
    const around = box();
    elements[0]?.before(around);
    around.append(...elements);
  }
  return chosen.length > 0 ? `${chosen.length} of ${turns.length} turns` : null;
}
