import { JSDOM, VirtualConsole } from "jsdom";

/** A page of a file, opened without a browser. */
export interface OpenPage {
  readonly document: Document;
  /** Frees what the page takes: hundreds of pages in one run would fill the memory. */
  close(): void;
}

/**
 * Opens the HTML of a page. Scripts do not run and nothing is loaded. Its address is `url`, else the one that the page calls
 * canonical. Shadow roots that the page declares are built, as a browser builds them.
 */
export function openPage(html: string | Buffer, url: string | null = null): OpenPage {
  const first = open(html, url);
  const canonical = first.window.document.querySelector("link[rel~=canonical][href]")?.getAttribute("href");
  const isAddress = /^https?:\/\//u.test(canonical ?? "") && URL.canParse(canonical ?? "");
  if (url !== null || !isAddress) return opened(first);
  first.window.close();
  return opened(open(html, canonical ?? null));
}

function open(html: string | Buffer, url: string | null): JSDOM {
  return new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url !== null && { url }) });
}

function opened({ window }: JSDOM): OpenPage {
  buildShadowRoots(window.document);
  return { document: window.document, close: () => window.close() };
}

/** `<template shadowrootmode=open>`: jsdom leaves it a template. Closed ones are out of reach in a browser, too. */
function buildShadowRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>("template[shadowrootmode]")) {
    const host = template.parentElement;
    const mode = template.getAttribute("shadowrootmode") === "open" ? "open" : "closed";
    template.remove();
    const shadow = host && attach(host, mode);
    if (!shadow) continue;
    shadow.append(template.content);
    buildShadowRoots(shadow);
  }
}

/** The shadow root of an element; `null` where an element of its name can have none, or has one. */
function attach(host: Element, mode: ShadowRootMode): ShadowRoot | null {
  try {
    return host.attachShadow({ mode });
  } catch {
    return null;
  }
}
