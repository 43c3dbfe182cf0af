import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { SpeakerTally } from "../../../lib/search/tally.ts";
import { callKept } from "../../../lib/strings/speaker-name.ts";
import { shown } from "../../../lib/strings/words.ts";
import { shareStyle } from "./share-style.ts";

interface SpeakerPlotProps {
  /** Most hits first. */
  readonly speakers: readonly SpeakerTally[];
  readonly unnamed: number;
  readonly onSpeaker: (speaker: string) => void;
}

/** Speakers shown at first, and at most: beyond these the search itself finds them. */
const FEW = 4;
const MANY = 50;

/** The hits of each speaker: a table whose rows have bars. */
export function SpeakerPlot({ speakers, unnamed, onSpeaker }: SpeakerPlotProps) {
  const [all, setAll] = useState(false);
  const most = Math.max(1, speakers[0]?.hits ?? 0, unnamed);
  return (
    <div class="speaker-plot">
      <table>
        <caption>{i18n.t("library.search.plot.speakers")}</caption>
        <tbody>
          {speakers.slice(0, all ? MANY : FEW).map(({ speaker, hits }) => (
            <tr key={speaker}>
              <th scope="row">
                <button type="button" class="plain-button" dir="auto" onClick={() => onSpeaker(speaker)}>
                  {callKept(speaker)}
                </button>
              </th>
              <Bar hits={hits} most={most} />
            </tr>
          ))}
          {unnamed > 0 && (
            <tr>
              <th scope="row" class="soft">
                {i18n.t("library.search.plot.unnamed")}
              </th>
              <Bar hits={unnamed} most={most} />
            </tr>
          )}
        </tbody>
      </table>
      {speakers.length > FEW && (
        <button type="button" class="plain-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {i18n.t(all ? "library.facet.fewer" : "library.facet.more")}
        </button>
      )}
    </div>
  );
}

function Bar({ hits, most }: { readonly hits: number; readonly most: number }) {
  return (
    <td>
      <span class="speaker-bar" style={shareStyle(hits / most)} />
      {shown(hits)}
    </td>
  );
}
