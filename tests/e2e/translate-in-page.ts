/** Runs in a page, as Chrome's translator: two `<font>`s around each run of text, and a class on the root. */
export function translateAsChrome(): void {
  document.documentElement.lang = "de";
  document.documentElement.classList.add("translated-ltr");
  for (const part of document.querySelectorAll("h1, h3, p, b"))
    for (const node of [...part.childNodes].filter((one) => one instanceof Text)) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = node.data.replace(/\w+/gu, "Wort");
      outer.append(inner);
      node.replaceWith(outer);
    }
}

/** Runs in a page, as Firefox's translator: the parts are numbered while their words are replaced, and the numbers taken away. */
export async function translateAsFirefox(): Promise<void> {
  const parts = [...document.querySelectorAll("h1, h3, p, b")];
  for (const [at, part] of parts.entries()) {
    part.setAttribute("data-moz-translations-id", String(at));
    await new Promise((done) => setTimeout(done));
    for (const node of [...part.childNodes].filter((one) => one instanceof Text))
      node.data = node.data.replace(/\w+/gu, "Wort");
  }
  document.documentElement.lang = "de";
  for (const part of parts) part.removeAttribute("data-moz-translations-id");
}
