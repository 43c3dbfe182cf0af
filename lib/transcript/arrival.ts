/**
 * How a jump to words in the page ended: `there`; `folded`: they stand in a part that the page folds away and that only the page
 * can open; `gone`: they are no longer in the page.
 */
export type Arrival = "there" | "folded" | "gone";
