import { titles as cs } from "./packs/cs.ts";
import { titles as da } from "./packs/da.ts";
import { titles as de } from "./packs/de.ts";
import { titles as en } from "./packs/en.ts";
import { titles as es } from "./packs/es.ts";
import { titles as fr } from "./packs/fr.ts";
import { titles as it } from "./packs/it.ts";
import { titles as ja } from "./packs/ja.ts";
import { titles as ko } from "./packs/ko.ts";
import { titles as nl } from "./packs/nl.ts";
import { titles as pl } from "./packs/pl.ts";
import { titles as pt } from "./packs/pt.ts";
import { titles as ro } from "./packs/ro.ts";
import { titles as ru } from "./packs/ru.ts";
import { titles as tr } from "./packs/tr.ts";
import { titles as uk } from "./packs/uk.ts";
import { titles as zh } from "./packs/zh.ts";
import type { TitleCue } from "./title-cue.ts";

/** The cues of titles by language: those of the packs, and a few of languages that have no pack yet. */
export const TITLES: Readonly<Record<string, readonly TitleCue[]>> = {
  en,
  fr,
  de,
  uk,
  ru,
  es,
  it,
  ja,
  pt,
  pl,
  tr,
  nl,
  ro,
  cs,
  da,
  ko,
  zh,
  el: [
    {
      feature: "transcript",
      words:
        "συνέντευξ* τύπου|δηλώσ* (του|της|προς)|δήλωση (του|της)|ομιλί*|χαιρετισμ*|ενημέρωσ* (των )?(πολιτικών )?συντακτών|διάγγελμα|απομαγνητοφώνηση|με (τους )?δημοσιογράφους",
      matches: ["Συνέντευξη Τύπου για την προβλήτα", "Ομιλία στο λιμάνι"],
      not: ["Δελτίο Τύπου για την προβλήτα"],
    },
    {
      feature: "event",
      words: "συνέντευξ*(?! τύπου)",
      matches: ["Συνέντευξη του Υπουργού στο Ράδιο Μόλος"],
      not: ["Συνέντευξη Τύπου για την προβλήτα"],
    },
    {
      feature: "other",
      words: "δελτί* τύπου|κοινή δήλωση|κοινό ανακοινωθέν|ανακοίνωσ*|βιογραφικ*|συχνές ερωτήσεις",
      matches: ["Δελτίο Τύπου για την προβλήτα", "Κοινή δήλωση των λιμανιών"],
      not: ["Συνέντευξη Τύπου για την προβλήτα"],
    },
  ],
  hu: [
    {
      feature: "transcript",
      words:
        "sajtótájékoztató*|sajtónyilatkozat*|kormányinfó*|beszéd(e|et|ek)?|felszólalás*|köszöntője|leirat*|újságírókkal|nyilatkozata (az|a) \\p{L}+ (után|előtt)",
      matches: ["Sajtótájékoztató a rakpartról", "A miniszter beszéde a kikötőben"],
      not: ["Sajtóközlemény a rakpartról", "Beszédes számok"],
    },
    {
      feature: "event",
      words: "interjú*",
      matches: ["Interjú a miniszterrel a Rakpart Rádióban"],
      not: ["Interurbán járat"],
    },
    {
      feature: "other",
      words: "sajtóközlemény*|közlemény*|közös nyilatkozat*|önéletrajz*|rendelet*|gyakori kérdések|meghívó*",
      matches: ["Sajtóközlemény a rakpartról", "A kikötők közös nyilatkozata"],
      not: ["Sajtótájékoztató a rakpartról"],
    },
  ],
  sv: [
    {
      feature: "transcript",
      words:
        "pressträff*|presskonferens*|pressbriefing*|\\p{L}+ns tal|tal (av|vid|till|på)|anförande*|uttalande till (media|pressen)|med journalister",
      matches: ["Pressträff om kajen", "Ministerns tal i hamnen"],
      not: ["Pressmeddelande om kajen", "Talet i hamnen"],
    },
    {
      feature: "event",
      words: "intervju*",
      matches: ["Intervju med hamnministern"],
      not: ["Interna möten"],
    },
    {
      feature: "other",
      words: "pressmeddelande*|gemensamt uttalande|debattartikel*|dagordning|vanliga frågor|förordning*",
      matches: ["Pressmeddelande om kajen", "Gemensamt uttalande av hamnarna"],
      not: ["Pressträff om kajen"],
    },
  ],
  no: [
    {
      feature: "transcript",
      words: "pressekonferanse*|pressebrief*|\\p{L}+ens tale",
      matches: ["Pressekonferanse om kaia", "Statsrådens tale i havna"],
      not: ["Pressemelding om kaia"],
    },
    {
      feature: "event",
      words: "intervju*",
      matches: ["Intervju med havneministeren"],
      not: ["Interne møter"],
    },
    {
      feature: "other",
      words: "pressemelding*|felles erklæring|vanlige spørsmål",
      matches: ["Pressemelding om kaia"],
      not: ["Pressekonferanse om kaia"],
    },
  ],
  fi: [
    {
      feature: "transcript",
      words: "tiedotustilaisuu*|lehdistötilaisuu*|puhe|\\p{L}+n puhe|puheenvuoro*",
      matches: ["Tiedotustilaisuus laiturista", "Ministerin puhe satamassa"],
      not: ["Lehdistötiedote laiturista"],
    },
    {
      feature: "event",
      words: "haastattelu*",
      matches: ["Ministerin haastattelu"],
      not: ["Haasteita satamassa"],
    },
    {
      feature: "other",
      words: "lehdistötiedote*|tiedote|yhteinen julkilausuma|usein kysyttyä",
      matches: ["Lehdistötiedote laiturista"],
      not: ["Tiedotustilaisuus laiturista"],
    },
  ],
};
