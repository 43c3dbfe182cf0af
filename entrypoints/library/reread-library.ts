import {
  isReadByThis,
  readMark,
  rememberReadBy,
  wasBroughtIn,
} from "../../lib/library-state/grammar-version.ts";
import { GRAMMAR, readBlocks } from "../../lib/read.ts";
import type { Library, Reread, RereadProgress } from "../../lib/store/library.ts";
import { keepReadBetter, readBetter } from "./read-better.ts";

/**
 * Reads again what an older grammar read of a library, until `signal` is aborted, and tells how far it is. Returns how many
 * transcripts read better since the update, as long as the reader was not told (`forgetReadBetter`); 0 for nothing to tell.
 * @throws LibraryClosed
 */
export async function rereadLibrary(
  library: Library,
  tell: (progress: RereadProgress) => void,
  signal: AbortSignal,
): Promise<number> {
  const mark = await readMark();
  if (isReadByThis(mark)) return readBetter();
  // Of what a backup brings, the reader has seen no other reading here.
  const counts = !wasBroughtIn(mark);
  const before = await readBetter();
  let kept = Promise.resolve();
  let known = 0;
  const told = (progress: RereadProgress) => {
    tell(progress);
    if (!counts || progress.better === known) return;
    known = progress.better;
    kept = kept.then(() => keepReadBetter(before + progress.better));
  };
  if (!signal.aborted) await library.readAnew({ grammar: GRAMMAR, read }, told, signal);
  await kept;
  if (signal.aborted) return 0;
  // What a backup brought meanwhile may stand where this has been already.
  return (await rememberReadBy(mark)) ? readBetter() : rereadLibrary(library, tell, signal);
}

const read: Reread["read"] = ({ blocks, transcript }) =>
  readBlocks(transcript.source, blocks, transcript.verdict);
