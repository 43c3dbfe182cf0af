// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { hearInput, inputIsHeard, isReaders, keepFromPage, takeInput } from "./own-input.ts";

const end = new AbortController();
afterEach(() => {
  document.body.replaceChildren();
});

it("is heard by nobody before", () => {
  expect(inputIsHeard(window)).toBeNull();
  takeInput(() => {}, end.signal);
  expect(inputIsHeard(window)).toBeNull();
});

it("is taken before whoever listens later, until that ends", () => {
  hearInput(window, false);
  expect(inputIsHeard(window)).toBe("first");
  const page = vi.fn();
  window.addEventListener("keydown", page, true);
  const life = new AbortController();
  takeInput((event) => event.stopImmediatePropagation(), life.signal);
  const key = () => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
  key();
  expect(page).not.toHaveBeenCalled();
  life.abort();
  key();
  expect(page).toHaveBeenCalledTimes(1);
  window.removeEventListener("keydown", page, true);
});

it("is heard once where it is listened to again, by who came last", () => {
  hearInput(window, true);
  expect(inputIsHeard(window)).toBe("late");
  const take = vi.fn();
  takeInput(take, end.signal);
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
  expect(take).toHaveBeenCalledTimes(1);
});

it("passes on nothing that no reader has typed", () => {
  const box = document.body.appendChild(document.createElement("input"));
  const heard = vi.fn();
  box.addEventListener("keydown", heard);
  const made = new KeyboardEvent("keydown", { key: "a" });
  keepFromPage(made, box);
  expect(heard).not.toHaveBeenCalled();
  expect(isReaders(made)).toBe(false);
});

it.each<[string, Event, object]>([
  [
    "a key",
    new KeyboardEvent("keydown", { key: "A", code: "KeyA", shiftKey: true }),
    { key: "A", code: "KeyA", shiftKey: true },
  ],
  [
    "what a key writes",
    new InputEvent("input", { data: "ä", inputType: "insertText" }),
    { data: "ä", inputType: "insertText" },
  ],
])("hands on a copy of %s that stays in its tree and counts as the reader's", (_, typed, facts) => {
  const host = document.body.appendChild(document.createElement("div"));
  const box = host.attachShadow({ mode: "closed" }).appendChild(document.createElement("input"));
  const page = vi.fn();
  document.addEventListener(typed.type, page);
  const heard: Event[] = [];
  box.addEventListener(typed.type, (event) => heard.push(event));
  keepFromPage(trusted(typed), box);
  document.removeEventListener(typed.type, page);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({ type: typed.type, composed: false, ...facts });
  expect(heard.map(isReaders)).toEqual([true]);
  expect(page).not.toHaveBeenCalled();
});

it.each([true, false])("prevents of what was typed what is prevented of its copy: %s", (prevents) => {
  const box = document.body.appendChild(document.createElement("input"));
  box.addEventListener("keydown", (event) => prevents && event.preventDefault());
  const typed = new KeyboardEvent("keydown", { key: "Enter", cancelable: true });
  const prevented = vi.spyOn(typed, "preventDefault");
  keepFromPage(trusted(typed), box);
  expect(prevented).toHaveBeenCalledTimes(prevents ? 1 : 0);
});

/** As if the browser had made it. */
function trusted(event: Event): Event {
  return new Proxy(event, {
    get: (it, name) => {
      if (name === "isTrusted") return true;
      const value = Reflect.get(it, name, it);
      return typeof value === "function" ? value.bind(it) : value;
    },
  });
}
