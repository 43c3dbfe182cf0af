import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import {
  RelaxNGValidator,
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  xmlRegisterInputProvider,
} from "libxml2-wasm";

/** Where the official schemas stand, when they do: beside the project, never in it. */
const FOLDER = join(import.meta.dirname, "..", "..", "shared", "schemas");

/** Tells what is wrong with a text; empty where nothing is. */
export type Complaints = (text: string) => readonly string[];

/** Validators by the standard's name; `null` where its schema is not on this machine. */
export const OFFICIAL = {
  "TEI (Parla-CLARIN)": xmlValidator("parla-clarin.rng", RelaxNGValidator),
  "Akoma Ntoso 3.0": xmlValidator("akomantoso30.xsd", XsdValidator),
  "CSL-JSON": jsonValidator("csl-data.json"),
} as const;

for (const [standard, complaints] of Object.entries(OFFICIAL))
  if (complaints === null)
    console.warn(`Left out: validation against ${standard}, whose schema is not in ${FOLDER}.`);

function xmlValidator(file: string, kind: typeof RelaxNGValidator | typeof XsdValidator): Complaints | null {
  if (!existsSync(join(FOLDER, file))) return null;
  let validator: RelaxNGValidator | XsdValidator | undefined;
  return (text) => {
    validator ??= kind.fromDoc(XmlDocument.fromBuffer(schema(file), { url: `schema:/${file}` }));
    try {
      using document = XmlDocument.fromString(text);
      validator.validate(document);
      return [];
    } catch (error) {
      return [String(error)];
    }
  };
}

/** Akoma Ntoso's schema imports this one by its name. */
const IMPORTED = "xml.xsd";
if (existsSync(join(FOLDER, IMPORTED)))
  xmlRegisterInputProvider(new XmlBufferInputProvider({ [`schema:/${IMPORTED}`]: schema(IMPORTED) }));

function jsonValidator(file: string): Complaints | null {
  if (!existsSync(join(FOLDER, file))) return null;
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validate = ajv.compile(JSON.parse(schema(file).toString()));
  return (text) => (validate(JSON.parse(text)) ? [] : [ajv.errorsText(validate.errors)]);
}

function schema(file: string): Buffer {
  return readFileSync(join(FOLDER, file));
}
