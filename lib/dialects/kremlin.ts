import type { Dialect } from "./dialect.ts";
import { GENERAL } from "./general.ts";

/** The Kremlin's pages: an account of the event, then labels; nobody speaks before them. */
export const kremlin: Dialect = {
  ...GENERAL,
  id: "kremlin",
  hosts: ["kremlin.ru"],
  narratesFirst: true,
  examples: [
    { line: "В.Петров: Добрый день!", label: "В.Петров:" },
    { line: "По окончании переговоров главы государств провели пресс-конференцию.", label: null },
  ],
};
