import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES, readPage, slugs } from "../tests/readable.ts";
import { recordReadings } from "./record-readings.ts";

// npm run golden -- SLUG…       rewrites the golden of the pages that are named, on purpose: look at the difference before
//                               you commit it.
// npm run golden -- --released  records how this grammar reads all golden pages and traps: it is being released. npm run zip
//                               does so, too.
const asked = process.argv.slice(2);
const unknown = asked.filter((slug) => !slugs().includes(slug));

if (asked.length === 1 && asked[0] === "--released") {
  if (!recordReadings()) process.exitCode = 1;
} else if (asked.length === 0 || unknown.length > 0) {
  if (unknown.length > 0) console.error(`No golden page is called ${unknown.join(", ")}.`);
  console.error(`Usage: npm run golden -- SLUG…, or --released\nPages: ${slugs().join(", ")}`);
  process.exitCode = 1;
} else {
  for (const slug of asked) {
    writeFileSync(join(PAGES, slug, "expected.json"), `${JSON.stringify(readPage(slug), null, 2)}\n`);
    console.log(
      `Rewritten: tests/pages/${slug}/expected.json. Read the difference: git diff -- tests/pages/${slug}`,
    );
  }
}
