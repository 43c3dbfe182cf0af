import { describe, expect, it } from "vitest";
import { pageBlocks, SPEECH } from "../../tests/make/page-blocks.ts";
import type { PageLeftover } from "../transcript/block.ts";
import { isSentence } from "./box-kinds.ts";
import { boxesBeside, reasonsByBlock } from "./boxes.ts";
import { spokenLabels } from "./spoken-labels.ts";

/** Why the blocks of this box, behind a speech, are none of its words, each reason once. */
function reasonsFor(box: string): readonly (PageLeftover | null)[] {
  const page = pageBlocks(`${SPEECH}${SPEECH}<section id="box">${box}</section>`);
  const reasons = reasonsByBlock(page, boxesBeside(page, spokenLabels(page.blocks)));
  return [...new Set(reasons.slice(8))];
}

const LONG =
  "The lamps of the north quay are lit again, and nobody who came home by guess wants the dark back. ";

describe("a part of the page that is none of the text", () => {
  it.each<[PageLeftover, string, string]>([
    ["box", "<dialog open><p>Please sign in to go on.</p></dialog>", "A dialog is a box."],
    ["box", '<div role="dialog"><p>Please sign in to go on.</p></div>', "So is what has the role of one."],
    [
      "box",
      '<div role="alertdialog"><p>Your session ends soon.</p></div>',
      "An alert that asks is one, too.",
    ],
    ["box", "<div popover><p>Please sign in to go on.</p></div>", "A popover is one, too."],
    ["box", "<form><p>Your name</p><p>Your town</p></form>", "A form without a sentence is nothing else."],
    [
      "box",
      "<form><p>Was this page of any use to you?</p><button>Yes</button></form>",
      "A small form is a box.",
    ],
    ["box", "<aside><p>The quay was built in 1961.</p></aside>", "An aside stands beside the text."],
    ["box", "<footer><p>The Harbour Office, at the gate</p></footer>", "A footer stands below it."],
    ["box", '<div role="complementary"><p>The quay was built in 1961.</p></div>', "A role says it, too."],
    [
      "box",
      '<div role="status"><p>Three people read this now.</p></div>',
      "A status line is the page's own.",
    ],
    ["box", "<table align=right><tr><td>Sound file</td></tr></table>", "A table at the side holds files."],
    [
      "links",
      "<ul><li><a href='/a'>Home</a></li><li><a href='/b'>Speeches</a></li></ul>",
      "A list of links.",
    ],
    [
      "links",
      "<ol><li><a href='#a'>The quay</a></li><li><a href='#b'>Questions</a></li></ol>",
      "A table of contents.",
    ],
    [
      "links",
      "<p><a href='/a'>Lamps</a> <a href='/b'>Quays</a> <a href='/c'>Boats</a></p>",
      "Topics in one line.",
    ],
    [
      "links",
      "<div><h4>Topics</h4><p><a href='/a'>Lamps</a></p><p><a href='/b'>Quays</a></p></div>",
      "Links below a heading.",
    ],
    [
      "links",
      "<div><h4>Related news</h4><p>The ferry was painted. It is green now.</p></div>",
      "The title says what it is.",
    ],
    ["links", "<div><p>Voir aussi :</p><p>Le bac a été repeint.</p></div>", "So it does in French."],
    ["links", "<div><p>Siehe auch</p><p>Die Fähre ist gestrichen worden.</p></div>", "So it does in German."],
    [
      "links",
      "<div><p>Читайте также:</p><p>Паром покрасили в зелёный цвет.</p></div>",
      "So it does in Russian.",
    ],
    [
      "box",
      "<div><p>Every Friday in your inbox.</p><button>Go</button></div>",
      "A box that asks for an address.",
    ],
    ["box", "<div><p>Abonnez-vous à la lettre du port.</p><input></div>", "So it does in French."],
    [
      "box",
      "<div><p>Suscríbete al boletín del puerto.</p><button>Enviar</button></div>",
      "So it does in Spanish.",
    ],
    [
      "embed",
      "<blockquote>Lamps on again! — Quay Watch (@quaywatch)</blockquote>",
      "A post names its account.",
    ],
    [
      "embed",
      "<blockquote><p>Lamps on again!</p><p>@quay.watch@social.example</p></blockquote>",
      "On any network.",
    ],
    [
      "embed",
      "<blockquote><a href='/p'>A post shared by Quay Watch (@quaywatch)</a></blockquote>",
      "Or it is a link to it.",
    ],
    [
      "embed",
      "<blockquote cite='https://posts.example/1'><p>Lamps on!</p><a href='https://posts.example/1'>Open it</a></blockquote>",
      "A copy of another page.",
    ],
    [
      "embed",
      "<blockquote><p>Lamps on!</p>Posted by <a href='/w'>Quay Watch</a> on <a href='/p'>2 February 2031</a></blockquote>",
      "Its date is a link to it.",
    ],
    [
      "embed",
      "<div><p>Lamps on again!</p><p><a href='/w'>@quaywatch</a> · 2 Feb 2031</p></div>",
      "A box with a line of its account.",
    ],
    [
      "footnote",
      "<section role=doc-endnotes><h4>Notes</h4><p>Since March.</p></section>",
      "Its role tells of notes.",
    ],
    ["box", "<address><p>The Harbour Office, at the gate</p></address>", "An address of the page's owner."],
    [
      "box",
      "<div><p>We use cookies.</p><p>You may say no.</p><button>Accept</button></div>",
      "A notice about cookies.",
    ],
    [
      "box",
      "<table><tr><td>Release type</td><td>Transcript</td></tr><tr><td>Date</td><td>9 May 2031</td></tr></table>",
      "Details in a table of pairs.",
    ],
    ["links", "<div><h4>3 comments</h4><p>I was there, too. It was dark.</p></div>", "Readers' comments."],
    [
      "box",
      "<div><p>One ferry, every Friday, in your inbox.</p><a href='/n'>Subscribe</a></div>",
      "It may ask by a link.",
    ],
    [
      "box",
      "<div><h4>Release type</h4><p>Transcript</p><h4>Media contact</h4><p>press@quay.example</p></div>",
      "Details of the release.",
    ],
    [
      "box",
      "<div><h4>Minister</h4><p>Ines Kortela</p><h4>Contact</h4><p>+358 9 555 0123</p></div>",
      "With a telephone number.",
    ],
    [
      "box",
      "<div><h4>Number</h4><p>2031/17</p><h4>Office</h4><p>0800 555 0123</p></div>",
      "With a number of the country.",
    ],
  ])("%s: %s", (reason, box) => {
    expect(reasonsFor(box)).toEqual([reason]);
  });

  it.each([
    [
      `<dialog open>${`<p>${LONG}</p>`.repeat(40)}</dialog>`,
      "A dialog of nearly all the words shows the text.",
    ],
    [
      "<dialog open><p>Ada Vane: I came.</p><p>Ola Ries: So did I.</p><p>Ada Vane: Good.</p></dialog>",
      "People speak in it.",
    ],
    [`<aside>${`<p>${LONG}</p>`.repeat(8)}</aside>`, "An aside of a quarter of the words is text."],
    [
      "<aside><p>Ada Vane: Who paid?</p><p>Ola Ries: We did.</p><p>Ada Vane: Thank you.</p></aside>",
      "Questions in an aside.",
    ],
    [`<form>${`<p>${LONG}</p>`.repeat(8)}</form>`, "The whole page may be a form."],
    [
      "<table align=center><tr><td>We counted the lamps.</td></tr></table>",
      "Only a table at the side is a box.",
    ],
    [
      "<ul><li><a href='/a'>We counted the lamps at noon.</a></li><li><a href='/b'>Then we counted them at night.</a></li></ul>",
      "Sentences that lead to a film.",
    ],
    [
      "<p>We asked the <a href='/p'>pilots</a> and the <a href='/f'>fishermen of the north quay</a> first.</p>",
      "Links within a sentence.",
    ],
    ["<p><a href='/a'>The north quay</a></p>", "One link is no list."],
    [
      "<ul><li><a href='/a'>Lamps</a> for the north quay</li><li><a href='/b'>Paint</a> for the ferry</li></ul>",
      "A list with words between.",
    ],
    [
      "<div><p>Related to that is the question of the ferry.</p><p>It is green now.</p></div>",
      "A sentence is no title.",
    ],
    ["<div><p>We share this.</p><p>It is our quay.</p></div>", "The title is the whole line."],
    [
      "<div><p>Latest of all came the pilots, and they had counted twice.</p></div>",
      "Words that go on are no title.",
    ],
    ["<div><p>We subscribe to what was said.</p></div>", "Nobody asks for an address without a button."],
    [
      `<div><p>${LONG.repeat(5)}We subscribe to that.</p><button>Play</button></div>`,
      "What is long is text.",
    ],
    ["<div><p>We want the lamps back.</p><button>Play</button></div>", "A button alone asks for nothing."],
    ["<blockquote>Dear Minister, the quay is dark.</blockquote>", "A letter that is read aloud."],
    [
      "<blockquote>We met <a href='/d'>on 2 February 2031</a> at the quay.</blockquote>",
      "A date within a quotation.",
    ],
    ["<div><p>Write to @quaywatch if you see it, and we will come.</p></div>", "An account in a sentence."],
    [
      "<table><tr><td>We counted the lamps on 9 May 2031.</td><td>Yes.</td></tr></table>",
      "A table of what was said.",
    ],
    ["<blockquote>Write to lamps@quay.example, she said.</blockquote>", "An address of mail is no account."],
    ["<p>It stood there, on @quaywatch, for all to see.</p>", "What is no quotation is speech."],
    [
      "<div><h4>The quay</h4><p>Write to press@quay.example if you know the number.</p><h4>The ferry</h4></div>",
      "A sentence under headings.",
    ],
    ["<div><h4>Media contact</h4><p>press@quay.example</p></div>", "One heading makes no form."],
    [
      "<div><h4>The quay</h4><p>Lamps</p><h4>The ferry</h4><p>Paint</p></div>",
      "Headings without an address.",
    ],
  ])("not %s", (box) => {
    expect(reasonsFor(box)).toEqual([null]);
  });
});

describe("a list of links that is announced", () => {
  const LIST =
    "<ul><li><a href='/a'>a plan for the quay</a></li><li><a href='/b'>a count of lamps</a></li></ul>";
  const reasons = (before: string) => {
    const page = pageBlocks(`${SPEECH}${SPEECH}<p>${before}</p>${LIST}`);
    return reasonsByBlock(page, boxesBeside(page, spokenLabels(page.blocks))).slice(-2);
  };

  it("is said by whoever announces it", () => {
    expect(reasons("This year we have written down two things:")).toEqual([null, null]);
  });

  it.each(["More on this:", "This year we have written down two things."])(
    "is none behind “%s”",
    (before) => {
      expect(reasons(before)).toEqual(["links", "links"]);
    },
  );
});

describe("a sentence", () => {
  it.each([
    ["The quay is dark.", "It ends as sentences do."],
    ["Who counted the lamps?", "So do questions."],
    ["“The quay is dark.”", "A quotation ends behind its mark."],
  ])("%s", (words) => {
    expect(isSentence(words)).toBe(true);
  });

  it.each([
    ["The north quay, in March", "Nothing ends it."],
    ["Read more.", "A link may end like one."],
    ["Procter and Co.", "So may a name."],
  ])("not %s", (words) => {
    expect(isSentence(words)).toBe(false);
  });
});
