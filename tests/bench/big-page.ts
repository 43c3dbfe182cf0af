/**
 * A made press conference of about so many words, in the form of a nato.int page: clutter, header, opening statements,
 * then questions and answers. The same number always gives the same page.
 */
export function bigPage(words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  let turn = 0;
  for (let say = 0; count < words; say++) {
    const label = LABELS[turn % LABELS.length] ?? "";
    const text = Array.from({ length: 4 }, (_, at) => sentence(say * 4 + at)).join(" ");
    const opens = say % 3 === 0;
    if (opens) turn++;
    paragraphs.push(`<p>${opens ? `<b>${label}:</b> ` : ""}${text}</p>`);
    count += text.split(" ").length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Press conference | NATO Transcript</title>
<link rel="canonical" href="${ADDRESS}"><style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:50rem}.k-40{display:none}</style></head><body>
<header><nav><ul>${link("Topics").repeat(40)}</ul></nav></header>
<div class="k-40"><p><b>NATO MULTIMEDIA ACCOUNT</b></p><p>From now on you can download videos from our website</p></div>
<div class="event-header"><h1>Press conference </h1><h3 class="h3-style">with NATO Secretary General Ingrid Aldermark and the Prime Minister of Lindmark, Pavel Drozd</h3><ul><li>12 March 2026</li><li>60 MIN READ</li></ul></div>
<div class="ca04-rich-text"><div class="cmp-text__background-container"><p>(As delivered)</p>${paragraphs.join("\n")}</div></div>
<div class="related"><ul>${link("Read next")}${link("More news").repeat(20)}</ul></div><footer><ul>${link("Contact").repeat(20)}</ul></footer>
</body></html>`;
}

/** The address under which the made page is answered. */
export const ADDRESS =
  "https://www.nato.int/en/news-and-events/events/transcripts/2026/03/12/a-long-press-conference";

const LABELS = [
  "Clara Whitfield (NATO Spokesperson)",
  "NATO Secretary General Ingrid Aldermark",
  "Pavel Drozd, Prime Minister of Lindmark",
  "Marta Lindqvist (Sundhavn Courier)",
  "Pavel Drozd",
  "NATO Secretary General Ingrid Aldermark",
  "Jonas Ekdahl (Baltic Wire)",
  "NATO Secretary General Ingrid Aldermark",
];

const WORDS =
  "the harbour of this coast has seen many ships and we have agreed that nobody who sails here should be alone when a cable breaks in the night because repair needs people who have slept and a watch that knows what it sees".split(
    " ",
  );

function sentence(number: number): string {
  const length = 9 + (number % 11);
  const picked = Array.from({ length }, (_, at) => WORDS[(number * 7 + at * 3) % WORDS.length]);
  const text = picked.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${number % 9 === 0 ? "?" : "."}`;
}

function link(words: string): string {
  return `<li><a href="/x/${encodeURIComponent(words)}">${words}</a></li>`;
}
