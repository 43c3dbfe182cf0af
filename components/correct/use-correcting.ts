import { useRef, useState } from "preact/hooks";
import type { CorrectionAct, CorrectionResult, Corrector } from "../../lib/correct/corrector.ts";
import type { CorrectionRequest } from "../../lib/transcript/correction.ts";
import type { Asked } from "./result-words.ts";

/** How a correction ended, to be told. */
export interface ToldResult {
  readonly result: CorrectionResult;
  readonly asked: Asked;
}

/** What can be done to the corrections of a transcript. */
export type Correcting = ReturnType<typeof useCorrecting>;

/** Corrects, one at a time, and keeps how the last one ended. Whatever the corrector throws is a failure that the reader is told of. */
export function useCorrecting(corrector: Corrector | undefined) {
  const [told, setTold] = useState<ToldResult | null>(null);
  const isBusy = useRef(false);
  const act = async (wanted: CorrectionAct, asked: Asked) => {
    if (!corrector || isBusy.current) return null;
    isBusy.current = true;
    const result = await corrector
      .act(wanted)
      .catch((): CorrectionResult => ({ kind: "failed", why: "unknown" }));
    isBusy.current = false;
    setTold({ result, asked });
    return result;
  };
  return {
    told,
    /** Tells how a correction ended that was made elsewhere; `null`: nothing any more. */
    tell: setTold,
    make: (request: CorrectionRequest) => act({ kind: "make", request }, request),
    /** `id`: of a correction; `null`: the last one. */
    undo: (id: string | null) => act({ kind: "undo", id }, "undo"),
    redo: (id: string | null) => act({ kind: "redo", id }, "redo"),
  };
}
