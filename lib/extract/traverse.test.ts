import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { traverse } from "./traverse.ts";

describe("traverse", () => {
  it.each([
    ["elements and texts in document order", "<p>a<b>b</b>c</p>d", "<p a <b b b> c p> d"],
    ["empty elements", "<p></p><br>", "<p p> <br br>"],
    ["no comments", "a<!-- b --><p><!-- c -->d</p>", "a <p d p>"],
    ["nothing", "", ""],
    ["nothing but a comment", "<!-- a -->", ""],
    ["not what is left out", "<nav><p>a</p></nav><p>b</p>", "<nav <p b p>"],
    ["the last that is left out", "<div>a<nav>b</nav></div>", "<div a <nav div>"],
    [
      "forms whose fields bear the names of steps",
      '<form><input name="firstChild"><input name="nextSibling"><input name="nodeType">a</form>b',
      "<form <input input> <input input> <input input> a form> b",
    ],
    ["documents whose elements do", '<img name="createTreeWalker">a', "<img img> a"],
  ])("visits %s", (_, html, steps) => {
    expect(stepsThrough(html).join(" ")).toBe(steps);
  });

  it("stays under its root", () => {
    const { document } = new JSDOM("<div><p>a</p></div><p>b</p>").window;
    expect(stepsUnder(document.querySelector("div") as Element)).toEqual(["<p", "a", "p>"]);
  });

  it("ends when it is told to", () => {
    expect(stepsThrough("<p>a</p><p>b</p>", 2)).toEqual(["<p", "a", "p>"]);
  });

  it("goes as deep as a page does", () => {
    const { document } = new JSDOM("").window;
    let inner: Element = document.body;
    for (let depth = 0; depth < 2_000; depth++) inner = inner.appendChild(document.createElement("b"));
    expect(stepsUnder(document.body)).toHaveLength(4_000);
  });
});

function stepsThrough(html: string, most?: number): string[] {
  return stepsUnder(new JSDOM(html).window.document.body, most);
}

function stepsUnder(root: Element, most = Number.POSITIVE_INFINITY): string[] {
  const steps: string[] = [];
  traverse(root, {
    enter: ({ localName }) => {
      steps.push(`<${localName}`);
      return localName !== "nav";
    },
    text: ({ data }) => steps.push(data),
    leave: ({ localName }) => steps.push(`${localName}>`),
    isDone: () => steps.length >= most,
  });
  return steps;
}
