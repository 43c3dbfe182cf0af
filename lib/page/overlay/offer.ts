import { make } from "./make.ts";

/** A line that says something and offers something. */
export interface Offer {
  readonly says: string;
  readonly acts: readonly { readonly label: string; readonly act: () => void }[];
}

/** A line with something to press that stays until it is taken away: a count, a way back. */
export interface OfferLine {
  readonly element: HTMLElement;
  /** `null` takes it away. */
  show(offered: Offer | null): void;
}

/** A line that offers nothing yet. */
export function createOfferLine(document: Document): OfferLine {
  const element = make(document, "div", { class: "pill-offer", hidden: "" });
  return {
    element,
    show(offered) {
      element.hidden = offered === null;
      const presses = (offered?.acts ?? []).map(({ label, act }) => {
        const press = make(document, "button", { type: "button" }, label);
        press.addEventListener("click", act);
        return press;
      });
      element.replaceChildren(
        make(document, "span", { dir: "auto" }, offered?.says ?? ""),
        make(document, "div", { class: "pill-acts" }, ...presses),
      );
    },
  };
}
