import { useMemo } from "preact/hooks";
import { browser } from "wxt/browser";
import { i18n } from "#i18n";
import { ReadingView } from "../../../components/reader/ReadingView.tsx";
import { SaveBar } from "../../../components/SaveBar.tsx";
import { useSaving } from "../../../components/use-saving.ts";
import { hashOf } from "../../../lib/library-routes.ts";
import type { Library } from "../../../lib/store/library.ts";
import type { Reading } from "../../../lib/store/save.ts";
import { Failure } from "../Failure.tsx";
import { useLoaded } from "../use-loaded.ts";
import { Wait } from "../Wait.tsx";
import { readSample } from "./read-sample.ts";

/** The packaged sample, read like any page. It is saved only when the reader says so. */
export function SamplePage({ library }: { readonly library: Library }) {
  const [loaded, again] = useLoaded(library, "sample", readSample);
  if (loaded.state === "loading") return <Wait />;
  if (loaded.state === "failed") return <Failure error={loaded.error} onRetry={again} />;
  return (
    <ReadingView
      library={library}
      kept={null}
      at={null}
      name={null}
      reading={loaded.value}
      notice={i18n.t("library.sample")}
      actions={<Save library={library} reading={loaded.value} />}
    />
  );
}

function Save({ library, reading }: { readonly library: Library; readonly reading: Reading }) {
  const saver = useMemo(
    () => ({ state: () => library.savedState(reading), save: () => library.save(reading) }),
    [library, reading],
  );
  const [saving, save] = useSaving(saver);
  return (
    <SaveBar
      saving={saving}
      onSave={save}
      onOpen={() => {
        location.hash = hashOf({ view: "list" });
      }}
      // Here the library is the private window's own: what is saved goes with it.
      notice={browser.extension.inIncognitoContext ? i18n.t("library.private") : null}
      openWords={i18n.t("save.open")}
    />
  );
}
