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

  it.each([
    [
      "in place of its own children",
      "<p>a<slot></slot>b</p>",
      "c",
      "<main <x-a <p a <slot c slot> b p> x-a> d main>",
    ],
    ["without those that no slot shows", "<p>a</p>", "c<b>e</b>", "<main <x-a <p a p> x-a> d main>"],
    [
      "elements in the slot that they name",
      '<i><slot name="one"></slot></i><slot></slot>',
      '<b>e</b><u slot="one">f<b>g</b></u>',
      "<main <x-a <i <slot <u f <b g b> u> slot> i> <slot <b e b> slot> x-a> d main>",
    ],
    [
      "what stands in a slot that nothing fills",
      "<slot><p>a</p></slot>",
      "",
      "<main <x-a <slot <p a p> slot> x-a> d main>",
    ],
    ["nothing of an empty one", "", "c", "<main <x-a x-a> d main>"],
  ])("visits the open shadow tree of an element %s", (_, shadow, light, steps) => {
    const { document } = new JSDOM(`<main><x-a>${light}</x-a>d</main>`).window;
    const host = document.querySelector("x-a") as Element;
    host.attachShadow({ mode: "open" }).innerHTML = shadow;
    expect(stepsUnder(document.body).join(" ")).toBe(steps);
  });

  it("does not see into a closed shadow tree", () => {
    const { document } = new JSDOM("<main><x-a>c</x-a>d</main>").window;
    (document.querySelector("x-a") as Element).attachShadow({ mode: "closed" }).innerHTML = "<p>a</p>";
    expect(stepsUnder(document.body).join(" ")).toBe("<main <x-a c x-a> d main>");
  });

  it("visits slots within slots", () => {
    const { document } = new JSDOM("<x-a><b>c</b></x-a>").window;
    const outer = (document.querySelector("x-a") as Element).attachShadow({ mode: "open" });
    outer.innerHTML = "<x-b><slot></slot></x-b>";
    (outer.querySelector("x-b") as Element).attachShadow({ mode: "open" }).innerHTML = "<p><slot></slot></p>";
    expect(stepsUnder(document.body).join(" ")).toBe(
      "<x-a <x-b <p <slot <slot <b c b> slot> slot> p> x-b> x-a>",
    );
  });

  it("tells of open shadow roots before what is in them", () => {
    const { document } = new JSDOM("<x-a></x-a><x-b></x-b>").window;
    const told: string[] = [];
    for (const host of document.querySelectorAll("x-a, x-b"))
      host.attachShadow({ mode: host.localName === "x-a" ? "open" : "closed" }).innerHTML = "<p>a</p>";
    traverse(document.body, {
      enter: ({ localName }) => told.push(localName) > 0,
      shadow: ({ host }) => told.push(`in ${host.localName}`),
      text() {},
      leave() {},
    });
    expect(told).toEqual(["x-a", "in x-a", "p", "x-b"]);
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

  it("goes through as many shadow trees as a page nests", () => {
    const { document } = new JSDOM("").window;
    let inner: Element | ShadowRoot = document.body;
    for (let depth = 0; depth < 2_000; depth++)
      inner = inner.appendChild(document.createElement("p")).attachShadow({ mode: "open" });
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
    shadow() {},
    leave: ({ localName }) => steps.push(`${localName}>`),
    isDone: () => steps.length >= most,
  });
  return steps;
}
