/** The files of a backup beside its documents: one list of JSON each. Missing where the list is empty. */
export const LIST_FILES = {
  /** The quotes that the reader kept. */
  quotes: "quotes.json",
  /** What the reader corrected, in documents of the backup or in others. */
  corrections: "corrections.json",
  /** Which names the reader joined as one person's. */
  people: "people.json",
} as const;

/** Names a list of a backup. */
export type BackupListName = keyof typeof LIST_FILES;

/** Something for each list of a backup. */
export type ForEachList<Value> = Readonly<Record<BackupListName, Value>>;

/** The lists, in the order in which they are written: corrections are looked for in documents, which come before. */
export const LIST_NAMES = Object.keys(LIST_FILES) as readonly BackupListName[];

/** Finds the list of which a file is; `undefined` for any other file. */
export function listOfFile(file: string): BackupListName | undefined {
  return LIST_NAMES.find((name) => LIST_FILES[name] === file);
}
