import type { Dialect } from "./dialect.ts";
import { GENERAL } from "./general.ts";

/** The German government's press conferences: abbreviated offices, ministries in brackets. */
export const bundesregierung: Dialect = {
  ...GENERAL,
  id: "bundesregierung",
  hosts: ["bundesregierung.de", "auswaertiges-amt.de"],
  title: /Regierungspressekonferenz(?!\p{L})/u,
  bracketIs: "role",
  examples: [
    { line: "Jäger (BMF): Dazu liegt mir nichts vor.", label: "Jäger (BMF):" },
    { line: "Zusatzfrage Lossow: Wann?", label: "Zusatzfrage Lossow:" },
    { line: "Vors. Welty: Damit schließe ich die Konferenz.", label: "Vors. Welty:" },
  ],
};
