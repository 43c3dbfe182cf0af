import type { Block, BlockForm, Emphasis, PageLeftover } from "../transcript/block.ts";
import type { Slice } from "./anchor.ts";
import { isBlockLevel } from "./block-level.ts";
import type { LiveBlock, PageBlocks } from "./blocks.ts";
import { cut } from "./cut.ts";
import { attribute, collapse, findFirst, nameOf } from "./dom.ts";
import { labelAt } from "./label-of.ts";

/** Gathers text nodes into blocks while a traversal goes by. */
export class BlockWriter {
  private readonly blocks: LiveBlock[] = [];
  private readonly ranges = new Map<Element, { start: number; end: number }>();
  private readonly elements: Element[];
  private readonly forms: BlockForm[] = [];
  private readonly depths: Record<Emphasis["kind"], number> = { bold: 0, italic: 0, struck: 0 };
  /** Open elements that are set apart as a speaker's name by their class. */
  private readonly speakers = new Set<Element>();
  private readonly links: Element[] = [];
  private readonly controls: Element[] = [];
  /** Elements that fold away what is in them, or show it all the same. */
  private readonly folds: { readonly element: Element; readonly isFolded: boolean }[] = [];
  private draft = new Draft();
  /** What stands apart within the sentence, and was written since the last block ended. */
  private apart: { readonly element: Element; readonly why: PageLeftover; draft: Draft } | null = null;
  private waiting: LiveBlock[] = [];
  /** Line breaks since the last block ended. */
  private lineBreaks = 0;
  private isParagraph = true;

  constructor(root: Element) {
    this.elements = [root];
    this.ranges.set(root, { start: 0, end: 0 });
  }

  open(element: Element, name: string, apart: PageLeftover | null, folds: boolean | null): void {
    // A summary is shown while its details are closed, as far as they are.
    if (folds !== null)
      this.folds.push({ element, isFolded: folds || (this.folds.at(-2)?.isFolded ?? false) });
    if (apart && !this.apart) this.apart = { element, why: apart, draft: new Draft() };
    const kind = EMPHASIS[name] ?? (this.isSpeaker(element, name) ? "bold" : undefined);
    if (kind) this.depths[kind]++;
    if (kind && !EMPHASIS[name]) this.speakers.add(element);
    if (name === "a" && attribute(element, "href") !== "") this.links.push(element);
    if (isControl(element, name)) this.controls.push(element);
    if (!isBlockLevel(name)) return;
    this.endParagraph();
    this.elements.push(element);
    this.ranges.set(element, { start: this.blocks.length, end: this.blocks.length });
    const form = FORMS[name];
    if (form) this.forms.push(form);
  }

  close(element: Element, name: string): void {
    if (isBlockLevel(name)) {
      this.endParagraph();
      this.elements.pop();
      const range = this.ranges.get(element);
      if (range) range.end = this.blocks.length;
      if (FORMS[name]) this.forms.pop();
    }
    const kind = EMPHASIS[name] ?? (this.speakers.delete(element) ? "bold" : undefined);
    if (kind) this.depths[kind]--;
    if (this.links.at(-1) === element) this.links.pop();
    if (this.controls.at(-1) === element) this.controls.pop();
    if (this.folds.at(-1)?.element === element) this.folds.pop();
    if (this.apart?.element === element) {
      this.setApart();
      this.apart = null;
    }
  }

  add(node: Text): void {
    const { data } = node;
    if (!data) return;
    const draft = this.apart?.draft ?? this.draft;
    const end = draft.length + data.length;
    draft.slices.push({ node, start: 0, end: data.length, offset: draft.length });
    for (const kind of ["bold", "italic", "struck"] as const) {
      if (this.depths[kind]) emphasize(draft, { kind, start: draft.length, end });
    }
    draft.length = end;
    const letters = data.trim().length;
    if (letters) this.count(draft, letters);
  }

  breakLine(): void {
    this.flush();
    this.lineBreaks++;
  }

  endParagraph(): void {
    this.flush();
    this.isParagraph = true;
  }

  finished(): Pick<PageBlocks, "blocks" | "ranges"> {
    this.endParagraph();
    for (const element of this.elements) {
      const range = this.ranges.get(element);
      if (range) range.end = this.blocks.length;
    }
    return { blocks: this.blocks, ranges: this.ranges };
  }

  private count(draft: Draft, letters: number): void {
    draft.letters += letters;
    const link = this.links.at(-1);
    if (link) {
      draft.links.add(link);
      if (/^#./u.test(attribute(link, "href"))) draft.linkedHere += letters;
      else draft.linkedAway += letters;
    }
    if (this.controls.length) draft.controlled += letters;
    if (!link && !this.controls.length) draft.isLedSoFar = false;
    else if (draft.isLedSoFar) draft.ledAtStart += letters;
    if (!this.folds.at(-1)?.isFolded) draft.folded = false;
  }

  /** `<span class="speaker">` at the beginning of a paragraph: set in some type of its own, as bold as a label in `<b>`. */
  private isSpeaker(element: Element, name: string): boolean {
    return name === "span" && this.draft.letters === 0 && SPEAKER.test(attribute(element, "class"));
  }

  private setApart(): void {
    if (!this.apart) return;
    const { draft, why } = this.apart;
    if (draft.letters) this.waiting.push(this.written(draft, "paragraph", "line", why));
    this.apart.draft = new Draft();
  }

  private flush(): void {
    this.setApart();
    if (this.draft.letters) {
      const element = this.elements.at(-1) as Element;
      const form = this.forms.at(-1) ?? (isPlainCell(element) ? "cell" : "paragraph");
      const parting = this.isParagraph || this.lineBreaks > 1 ? "paragraph" : "line";
      const live = this.written(this.draft, form, parting, null);
      if (form === "preformatted") this.take(cut(live));
      else this.blocks.push(live);
      this.lineBreaks = 0;
      this.isParagraph = false;
    }
    this.take(this.waiting);
    this.waiting = [];
    this.draft = new Draft();
  }

  /** One by one: a call takes no hundred thousand arguments. */
  private take(blocks: readonly LiveBlock[]): void {
    for (const block of blocks) this.blocks.push(block);
  }

  private written(
    draft: Draft,
    form: BlockForm,
    parting: Block["break"],
    apart: PageLeftover | null,
  ): LiveBlock {
    const text = draft.slices.map(({ node, start, end }) => node.data.slice(start, end)).join("");
    const words = collapse(text);
    const label = labelAt(words);
    const { slices, emphasis, folded, letters, linkedAway, linkedHere, links, controlled, ledAtStart } =
      draft;
    return {
      block: {
        text,
        emphasis,
        form,
        break: parting,
        pageBreak: false,
        ...(folded && { folded }),
      },
      anchor: slices,
      element: this.elements.at(-1) as Element,
      words,
      label,
      isLabelLed: label !== null && ledAtStart >= label.replace(/\s/gu, "").length,
      letters,
      linkedAway,
      linkedHere,
      links: links.size,
      isControl: controlled === letters,
      apart,
    };
  }
}

function isControl(element: Element, name: string): boolean {
  return name === "button" || name === "summary" || attribute(element, "role") === "button";
}

function emphasize({ emphasis }: Draft, run: Emphasis): void {
  const at = emphasis.findLastIndex(({ kind }) => kind === run.kind);
  const before = emphasis[at];
  if (before?.end === run.start) emphasis[at] = { ...before, end: run.end };
  else emphasis.push(run);
}

const EMPHASIS: Readonly<Record<string, Emphasis["kind"]>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  s: "struck",
  strike: "struck",
  del: "struck",
};

/** A class that says of its element that a speaker is named there, as a whole word. */
const SPEAKER =
  /(?:^|\s)(?:[a-z]+[-_]{1,2})*(?:speaker|speakers|spkr|talker|orator|speaker[-_]?name|person[-_]?name)(?:\s|$)/iu;

const FORMS: Readonly<Record<string, BlockForm>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  summary: "heading",
  li: "list-item",
  dt: "term",
  dd: "list-item",
  blockquote: "quote",
  pre: "preformatted",
};

/** A cell that holds one run of text: where a table is only the page's layout, its cells hold paragraphs or line breaks. */
function isPlainCell(element: Element): boolean {
  const name = nameOf(element);
  return (name === "td" || name === "th") && findFirst(element, "p, div, br, table, ul, ol, dl") === null;
}

/** Text on its way to be a block. */
class Draft {
  slices: Slice[] = [];
  emphasis: Emphasis[] = [];
  length = 0;
  letters = 0;
  linkedAway = 0;
  linkedHere = 0;
  controlled = 0;
  ledAtStart = 0;
  isLedSoFar = true;
  readonly links = new Set<Element>();
  folded = true;
}
