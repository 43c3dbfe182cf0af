import { anyOf } from "../text/any-of.ts";
import { publicOffices as cs } from "./packs/cs.ts";
import { publicOffices as da } from "./packs/da.ts";
import { publicOffices as de } from "./packs/de.ts";
import { publicOffices as en } from "./packs/en.ts";
import { publicOffices as es } from "./packs/es.ts";
import { publicOffices as fr } from "./packs/fr.ts";
import { publicOffices as it } from "./packs/it.ts";
import { publicOffices as ja } from "./packs/ja.ts";
import { publicOffices as ko } from "./packs/ko.ts";
import { publicOffices as nl } from "./packs/nl.ts";
import { publicOffices as pl } from "./packs/pl.ts";
import { publicOffices as pt } from "./packs/pt.ts";
import { publicOffices as ro } from "./packs/ro.ts";
import { publicOffices as ru } from "./packs/ru.ts";
import { publicOffices as tr } from "./packs/tr.ts";
import { publicOffices as uk } from "./packs/uk.ts";
import { publicOffices as zh } from "./packs/zh.ts";

/** Whether words name a public office, in any language. */
export function namesPublicOffice(words: string): boolean {
  return OFFICE.test(words);
}

/** Whether a label without blanks is that of a public office, or of somebody with it before or behind the name. */
export function isUnspacedOffice(label: string): boolean {
  return UNSPACED.test(label);
}

/** Of languages that have no pack yet. */
const FURTHER = [
  // el
  "πρωθυπουργ*|υπουργ*|υφυπουργ*|πρόεδρ*|προέδρου|εκπρόσωπ*|πρέσβ*|καγκελάρι*",
  // hu
  "miniszter*|miniszterelnök*|államtitkár*|szóvivő*|államfő*|nagykövet*|kancellár*|köztársasági elnök*",
  // sv
  "talesperson*|talman*|generalsekreterare*|förbundskansler*|ambassadör*",
  // no
  "talsperson*|talsmann*|generalsekretær*|statsråd*|forbundskansler*",
  // fi
  "ministeri*|presidentti*|tiedottaja*|valtiosihteeri*|pääsihteeri*|liittokansleri*",
];

const OFFICE = anyOf([en, fr, de, uk, ru, es, it, pt, pl, tr, nl, ro, cs, da, ...FURTHER].join("|"));
const UNSPACED = new RegExp(`(?:${ja}|${ko}|${zh})$|^(?:${ko}|[^\\s]{0,6}${zh})`, "u");
