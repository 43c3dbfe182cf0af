import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { showKey } from "../../lib/settings/commands.ts";
import { readSettings } from "../../lib/settings/keep-settings.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import css from "./sample-notice.css?inline";

/** Puts the packaged press-point page into this document, with a notice above it, and returns the address that it gives of itself. */
export async function showSample(): Promise<string> {
  const packaged = await fetch(browser.runtime.getURL("/sample/press-point.html"));
  const page = new DOMParser().parseFromString(await packaged.text(), "text/html");
  // Links of an event that is made up lead nowhere.
  for (const link of page.body.querySelectorAll("a")) link.removeAttribute("href");
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  const style = document.createElement("style");
  style.textContent = css;
  const head = page.head.querySelectorAll("style, link[rel=canonical], meta[property]");
  document.head.append(...[...head].map((element) => document.importNode(element, true)), style);
  const body = [...page.body.childNodes].map((node) => document.importNode(node, true));
  document.body.replaceChildren(notice(await readSettings()), ...body);
  return page.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
}

/** Says that the event is made up, and what to try. */
function notice({ keys, keysOn }: Settings): HTMLElement {
  const element = document.createElement("aside");
  element.className = "as-delivered-sample";
  const { nextQuestion, help } = keys;
  const hasKeys = keysOn && nextQuestion !== null && help !== null;
  const lines = [
    i18n.t("sample.notice"),
    i18n.t("sample.icon"),
    ...(hasKeys ? [i18n.t("sample.keys", [showKey(nextQuestion), showKey(help)])] : []),
  ];
  for (const words of lines) {
    const line = document.createElement("p");
    line.textContent = words;
    element.append(line);
  }
  return element;
}
