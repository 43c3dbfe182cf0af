import type { Library } from "../../lib/store/library.ts";
import type { JoinedNames } from "../../lib/transcript/joined-names.ts";
import { useLoaded } from "./use-loaded.ts";

/** The names that the reader joined, as they change; `null` while that is not known. Where they cannot be read, none are. */
export function useJoinedNames(library: Library): readonly JoinedNames[] | null {
  const [loaded] = useLoaded(library, "joined names", (opened) => opened.joinedNames());
  if (loaded.state === "failed") return NONE;
  return loaded.state === "ready" ? loaded.value : null;
}

const NONE: readonly JoinedNames[] = [];
