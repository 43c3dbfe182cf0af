import { i18n } from "#i18n";
import { hashOf } from "../../../lib/library-routes.ts";
import type { Saved, SoundRevision } from "../../../lib/store/saved.ts";
import { showMoment } from "../../../lib/strings/show-moment.ts";
import { counted } from "../../../lib/strings/words.ts";
import { lostCorrections } from "./lost-corrections.ts";

interface LostCorrectionsProps {
  readonly saved: Saved;
  readonly shown: SoundRevision;
}

/** Says how many corrections no longer fit the version that is shown, and which versions they fit. Nothing where all fit. */
export function LostCorrections({ saved, shown }: LostCorrectionsProps) {
  const { count, fitting } = lostCorrections(saved, shown);
  if (count === 0) return null;
  const [newest] = saved.revisions;
  return (
    <p class="lost-corrections alarm">
      {counted("library.lostCorrections", count)}{" "}
      {fitting.map((one) => (
        <a
          key={one.hash}
          href={hashOf({ view: "transcript", id: saved.id, revision: one === newest ? null : one.hash })}
        >
          {i18n.t("library.lostCorrectionsFit", [showMoment(one.savedAt)])}
        </a>
      ))}
    </p>
  );
}
