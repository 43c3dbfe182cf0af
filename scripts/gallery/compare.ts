import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** What became of a picture since the one that was accepted. */
export interface Difference {
  /** Below the folder of pictures. */
  readonly picture: string;
  readonly kind: "changed" | "new" | "gone";
  /** How many pixels are another. */
  readonly pixels: number;
  /** PNGs: as accepted, as painted, and where they differ; `null` for one that is not there. */
  readonly before: Buffer | null;
  readonly after: Buffer | null;
  readonly difference: Buffer | null;
}

/** What differs between two folders of pictures, in the order of their names, among those that `isMeant`. */
export function differencesBetween(
  accepted: string,
  painted: string,
  isMeant: (picture: string) => boolean,
): readonly Difference[] {
  const names = [accepted, painted].flatMap((folder) => globSync("*/*.png", { cwd: folder }));
  return [...new Set(names)]
    .filter(isMeant)
    .toSorted()
    .flatMap((picture) => {
      const difference = differenceOf(picture, join(accepted, picture), join(painted, picture));
      return difference ? [difference] : [];
    });
}

function differenceOf(picture: string, accepted: string, painted: string): Difference | null {
  const [before, after] = [accepted, painted].map((path) => {
    try {
      return readFileSync(path);
    } catch {
      return null;
    }
  });
  if (!before || !after)
    return {
      picture,
      kind: before ? "gone" : "new",
      pixels: 0,
      before: before ?? null,
      after: after ?? null,
      difference: null,
    };
  if (before.equals(after)) return null;
  const { pixels, difference } = compare(PNG.sync.read(before), PNG.sync.read(after));
  return pixels === 0 ? null : { picture, kind: "changed", pixels, before, after, difference };
}

function compare(before: PNG, after: PNG): { readonly pixels: number; readonly difference: Buffer } {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const shown = new PNG({ width, height });
  const pixels = pixelmatch(
    sized(before, width, height),
    sized(after, width, height),
    shown.data,
    width,
    height,
    {
      threshold: 0.05,
      includeAA: true,
    },
  );
  return { pixels, difference: PNG.sync.write(shown) };
}

/** The pixels of a picture on paper of this size, which is empty where the picture ends. */
function sized(picture: PNG, width: number, height: number): Uint8Array {
  if (picture.width === width && picture.height === height) return picture.data;
  const paper = new PNG({ width, height });
  PNG.bitblt(picture, paper, 0, 0, picture.width, picture.height, 0, 0);
  return paper.data;
}
