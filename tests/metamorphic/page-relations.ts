import { accountPanelAdded } from "./account-panel.ts";
import type { ChangedPage } from "./changed-page.ts";
import type { Random } from "./random.ts";
import {
  breaksAsParagraphs,
  matterInShadow,
  turnsAsBreaks,
  turnsAsLists,
  turnsInBoxes,
  turnsInDetails,
} from "./rearranged.ts";
import { classesRenamed } from "./renamed.ts";
import { labelsWrapped, wordsWrapped } from "./wrapped-words.ts";

/** A change of a page's markup under which the same people say the same words. */
export interface PageRelation {
  readonly name: string;
  /** Changes the document. Tells what was done; `null` where the change does not apply to the page. */
  readonly change: (page: ChangedPage, random: Random) => string | null;
}

/** Every change of markup. */
export const PAGE_RELATIONS: readonly PageRelation[] = [
  { name: "classes and ids of another build", change: classesRenamed },
  { name: "words of a sentence in an element", change: wordsWrapped },
  { name: "labels in an element", change: labelsWrapped },
  { name: "the account panel of nato.int", change: accountPanelAdded },
  { name: "line breaks for paragraphs", change: turnsAsBreaks },
  { name: "paragraphs for line breaks", change: breaksAsParagraphs },
  { name: "paragraphs as items of lists", change: turnsAsLists },
  { name: "each turn in closed details", change: turnsInDetails },
  { name: "each turn in a box", change: turnsInBoxes },
  { name: "the words in an open shadow root", change: matterInShadow },
];
