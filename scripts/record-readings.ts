import { writeFileSync } from "node:fs";
import {
  complaintAbout,
  isRecorded,
  presentReadings,
  RECORD,
  releasedReadings,
} from "../tests/golden-readings.ts";

/**
 * Records how this grammar reads all golden pages and traps, as one that is released. Returns whether it could: other readings under
 * a released number are refused, for who has saved transcripts would never get them.
 */
export function recordReadings(): boolean {
  const [released, present] = [releasedReadings(), presentReadings()];
  const complaint = complaintAbout(released, present);
  if (complaint) {
    console.error(complaint);
    return false;
  }
  if (isRecorded(released, present)) return true;
  writeFileSync(RECORD, `${JSON.stringify(present, null, 2)}\n`);
  console.log(
    `tests/golden-readings.json says now what grammar ${present.grammar} reads. Commit it with the release.`,
  );
  return true;
}
