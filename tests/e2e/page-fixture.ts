/** The address of an invented transcript, as nato.int gives them. */
export const TRANSCRIPT =
  "https://www.nato.int/en/news-and-events/events/transcripts/2031/04/05/joint-press-point";

/** Who says what in the invented event; words long enough that the turns fill several windows. */
export const LINES: readonly (readonly [label: string, words: string])[] = [
  [
    "NATO Secretary General Ada Norling",
    "Good morning. It is a pleasure to welcome the Prime Minister here today.",
  ],
  [
    "Prime Minister of Arvenia, Mirek Halas",
    "Thank you, dear Ada. We met to talk about the bridge at Lower Ford.",
  ],
  [
    "NATO Spokesperson Ines Tolvaj",
    "Thank you. We have time for two questions. The first one goes to Radio Ford.",
  ],
  ["Petra Lund (Radio Ford)", "Secretary General, when will the bridge open, and who pays for it?"],
  ["NATO Secretary General Ada Norling", "In spring, as planned. The costs are shared among all of us."],
  ["NATO Spokesperson Ines Tolvaj", "The next question is from the Evening Ferry."],
  ["Tomas Brandt (Evening Ferry)", "Prime Minister, what becomes of the ferry and of those who work on it?"],
  [
    "Prime Minister of Arvenia, Mirek Halas",
    "The ferry stays. Nobody loses work; I promised that in the village.",
  ],
];

/** How a made page differs from the usual one. */
export interface PageWish {
  /** Stands before everything else in the body: a header, a script. */
  readonly top?: string;
  /** Stands in the head. */
  readonly head?: string;
  /** How many times the words of each turn are said, so that the page is tall. */
  readonly times?: number;
  /** Wraps the transcript. */
  readonly wrap?: (transcript: string) => string;
}

/** A page with the invented transcript. */
export function transcriptPage({
  top = "",
  head = "",
  times = 12,
  wrap = (html) => html,
}: PageWish = {}): string {
  return pageOf(`${top}${wrap(transcriptHtml(times))}`, head);
}

/** The transcript alone, to be put into a page. */
export function transcriptHtml(times = 12): string {
  const turns = LINES.map(([label, words]) => `<p><b>${label}:</b> ${`${words} `.repeat(times).trim()}</p>`);
  return `<h1>Joint press point </h1>
<h3 class="h3-style">with NATO Secretary General Ada Norling and the Prime Minister of Arvenia, Mirek Halas</h3>
<div>5 April 2031</div><div class="words"><p>(As delivered)</p>${turns.join("\n")}</div>`;
}

/** A page of the same site that is no transcript. */
export function newsPage(top = ""): string {
  return pageOf(
    `${top}<h1>A bridge for Lower Ford</h1><p>Work on the bridge goes on. It will open in spring.</p>
<p>The ferry stays in service until then, and the village keeps its harbour.</p>`,
    "<title>NATO - News</title>",
  );
}

/**
 * Any body as a page. A witness in it keeps the page's HTML before any extension acts, and every change of a node after,
 * but for the coming and going of our one element.
 */
export function pageOf(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head.includes("<title>") ? "" : "<title>NATO - Transcript</title>"}
<style>body{font:18px/1.6 serif;margin:0 auto;max-width:40em}</style>${head}
<script>addEventListener("DOMContentLoaded",()=>{window.before=document.documentElement.outerHTML;window.changes=[];
const ours=(one)=>one.type==="childList"&&[...one.addedNodes,...one.removedNodes].every((n)=>n.nodeType===1&&n.hasAttribute("data-as-delivered"));
new MutationObserver((all)=>{for(const one of all)if(!ours(one))changes.push(one.type+" "+one.target.nodeName)}).observe(document,
{subtree:true,childList:true,attributes:true,characterData:true})})</script></head><body>${body}</body></html>`;
}
