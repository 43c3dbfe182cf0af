/** A file to be given to the reader. */
export interface FileToGive {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Blob;
}

/** Gives the reader a file, as a download of the browser. */
export function download({ name, mediaType, content }: FileToGive): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** Milliseconds that an address stays good for a browser that asks first where to put the file. */
const KEPT = 60_000;
