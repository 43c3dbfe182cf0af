import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { complaintAbout, presentReadings, RECORD, releasedReadings } from "../tests/golden-readings.ts";
import { PAGES, readPage, slugs } from "../tests/readable.ts";

// npm run golden -- SLUG…       rewrites the golden of the pages that are named, on purpose: look at the difference before
//                               you commit it.
// npm run golden -- --released  records how this grammar reads all golden pages and traps: it is being released.
const asked = process.argv.slice(2);
const unknown = asked.filter((slug) => !slugs().includes(slug));

if (asked.length === 1 && asked[0] === "--released") record();
else if (asked.length === 0 || unknown.length > 0) {
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

/** Other readings under the same number are refused: who has saved transcripts would never get them. */
function record(): void {
  const present = presentReadings();
  const complaint = complaintAbout(releasedReadings(), present);
  if (complaint) {
    console.error(complaint);
    process.exitCode = 1;
    return;
  }
  writeFileSync(RECORD, `${JSON.stringify(present, null, 2)}\n`);
  console.log(`Recorded: what grammar ${present.grammar} reads, tests/golden-readings.json.`);
}
