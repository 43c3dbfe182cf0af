import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import type { JoinedNames } from "../../../lib/transcript/joined-names.ts";
import type { Finder, Findings } from "./finder.ts";

/** What the finder finds for this question, as it grows; whoever has joined names is looked for by all of them. */
export function useFindings(
  finder: Finder,
  typed: string,
  within: ReadonlySet<string> | null,
  joined: readonly JoinedNames[],
): Findings {
  const [findings, setFindings] = useState(finder.findings);
  useEffect(() => {
    const stop = new AbortController();
    finder.onChange(() => setFindings(finder.findings), stop.signal);
    setFindings(finder.findings);
    return () => stop.abort();
  }, [finder]);
  // Before the next paint: what was found for another question is never seen beside this one.
  useLayoutEffect(() => {
    finder.look(typed, within, joined);
    setFindings(finder.findings);
  }, [finder, typed, within, joined]);
  return findings;
}
