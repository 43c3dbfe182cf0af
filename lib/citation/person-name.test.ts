import { expect, it } from "vitest";
import { type PersonName, personName } from "./person-name.ts";

const person = (given: string, particle: string | null, family: string) => ({ given, particle, family });

it.each<[string, PersonName]>([
  ["Ada Norling", person("Ada", null, "Norling")],
  ["Jaap de Hoop Scheffer", person("Jaap", "de", "Hoop Scheffer")],
  ["Miguel Ángel de la Fuente López", person("Miguel Ángel", "de la", "Fuente López")],
  ["Maria de Norling", person("Maria", "de", "Norling")],
  ["Maria do Carmo Silveira", { literal: "Maria do Carmo Silveira" }],
  ["А.Халас", person("А.", null, "Халас")],
  ["J.P. O’Keating", person("J. P.", null, "O’Keating")],
  ["Ada de la", { literal: "Ada de la" }],
  ["Ursula van der Leyen", person("Ursula", "van der", "Leyen")],
  ["Luc Émile Thévenin", person("Luc Émile", null, "Thévenin")],
  ["P. J. O’Keating", person("P. J.", null, "O’Keating")],
  ["Дмитро Кулеба", person("Дмитро", null, "Кулеба")],
  ["Halas", { literal: "Halas" }],
  ["آدا نورلنغ", { literal: "آدا نورلنغ" }],
  ["习近平", { literal: "习近平" }],
  ["Norling, Ada", { literal: "Norling, Ada" }],
  ["Ada and Mirek", { literal: "Ada and Mirek" }],
  ["Charles 3", { literal: "Charles 3" }],
  ["", { literal: "" }],
])("%s", (name, parts) => {
  expect(personName(name)).toEqual(parts);
});
