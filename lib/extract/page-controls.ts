import type { LiveBlock } from "./blocks.ts";
import { collapse, findAll, textOf } from "./dom.ts";

/** Lines of the page about itself, whole, as publishers print them below their texts. */
const CONTROL = new RegExp(
  `^(?:${[
    "[↑⇧^]?\\s*(?:page top|top of (?:the )?page|(?:back|return|go) to (?:the )?top(?: of (?:the )?page)?)",
    // a gallery: "6 of 9"
    "\\d{1,3}\\s?(?:of|из|з|sur|von|de|di|\\/)\\s?\\d{1,3}",
    "(?:published|updated|last updated)\\s.{4,30}\\+?\\s*(?:show all updates|see all updates)",
    "(?:nach oben|zum seitenanfang|haut de (?:la )?page|retour en haut(?: de (?:la )?page)?|volver arriba|torna (?:su|all['’]inizio))",
    "(?:наверх|к началу страницы|вгору|до початку сторінки)",
    "(?:このページの(?:先頭|トップ)へ(?:戻る)?|ページトップへ?(?:戻る)?|トップへ戻る|返回顶部|回到顶部)",
  ].join("|")})$`,
  "iu",
);

/** "Back to Press Conferences", "Return to the index": a line that is one link. */
const WAY_BACK =
  /^(?:[«‹<←]\s*)?(?:back|return|go back|retour|zurück|volver|torna|назад|повернутися|вернуться)\s.{2,60}$/iu;

/** Whether a block is no word of the text but a control or a stamp of the page that stands within it. */
export function isPageControl({ words, element }: LiveBlock): boolean {
  if (words.length > 90) return false;
  if (CONTROL.test(words)) return true;
  return (
    WAY_BACK.test(words) &&
    !/[.?!…]$/u.test(words) &&
    findAll(element, "a").some((link) => collapse(textOf(link)) === words)
  );
}
