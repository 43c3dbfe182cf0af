import { COMMANDS, type Command, DEFAULT_KEYS, isKey, type Keys } from "./commands.ts";

/** What the reader chose, for all pages. */
export interface Settings {
  /** Hosts where the page is left without marks, rail, pill and keys. */
  readonly off: readonly string[];
  /** Which edge of the window the rail keeps to; it takes the other one where there is no room. */
  readonly rail: "right" | "left" | "off";
  /** Whether the pill says who speaks where one reads. */
  readonly pill: boolean;
  /** Whether the margin of the words is coloured, and not their labels alone. */
  readonly margins: boolean;
  /** Whether any key does anything. */
  readonly keysOn: boolean;
  readonly keys: Keys;
  /** Whether every transcript that is read is saved, and not only those that the reader saves. */
  readonly saveAll: boolean;
  /** Whether a backup goes into the downloads by itself when the last one is old. */
  readonly autoBackup: boolean;
  /** In which style quotes are copied; `own`: by the template. */
  readonly quoteStyle: QuoteStyle;
  readonly quoteTemplate: string;
  /** Whether a button stands by selected words. */
  readonly quoteButton: boolean;
  /** Whether quotes say where the reader corrected the speaker. */
  readonly quoteCorrected: boolean;
  /** When the last backup was made, ISO 8601 with time, UTC; `null` for never. */
  readonly backedUpAt: string | null;
  /** When the reader last put off a backup that was due, ISO 8601 with time, UTC; `null` for never. */
  readonly putOffAt: string | null;
  /** On how many pages the pill has named keys: whoever has seen them knows where they are. */
  readonly pagesWithKeys: number;
}

/** Every style in which a quote can be copied. */
export const QUOTE_STYLES = ["rich", "plain", "markdown", "chicago", "apa", "mla", "own"] as const;

/** One of them. */
export type QuoteStyle = (typeof QUOTE_STYLES)[number];

/** The settings before anybody chose. */
export const DEFAULTS: Settings = {
  off: [],
  rail: "right",
  pill: true,
  margins: false,
  keysOn: true,
  keys: DEFAULT_KEYS,
  saveAll: false,
  autoBackup: false,
  quoteStyle: "rich",
  quoteTemplate:
    "“{words}” ({speaker}{, |role|}{, |outlet|}{, in answer to |answering|}; {event}{, |day|})\n{link}",
  quoteButton: true,
  quoteCorrected: false,
  backedUpAt: null,
  putOffAt: null,
  pagesWithKeys: 0,
};

/** Settings that are on or off. */
export type Flag =
  | "pill"
  | "margins"
  | "keysOn"
  | "saveAll"
  | "autoBackup"
  | "quoteButton"
  | "quoteCorrected";

/** The settings in what is stored, each by itself: what is missing, or not of its kind, is as before anybody chose. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const { rail } = stored;
  const flag = (name: Flag) => {
    const value = stored[name];
    return typeof value === "boolean" ? value : DEFAULTS[name];
  };
  return {
    off: Object.keys(stored).flatMap((name) => (stored[name] === true ? (hostOf(name) ?? []) : [])),
    rail: rail === "left" || rail === "off" ? rail : "right",
    pill: flag("pill"),
    margins: flag("margins"),
    keysOn: flag("keysOn"),
    saveAll: flag("saveAll"),
    autoBackup: flag("autoBackup"),
    quoteStyle: QUOTE_STYLES.find((style) => style === stored.quoteStyle) ?? DEFAULTS.quoteStyle,
    quoteTemplate: typeof stored.quoteTemplate === "string" ? stored.quoteTemplate : DEFAULTS.quoteTemplate,
    quoteButton: flag("quoteButton"),
    quoteCorrected: flag("quoteCorrected"),
    backedUpAt: typeof stored.backedUpAt === "string" ? stored.backedUpAt : null,
    putOffAt: typeof stored.putOffAt === "string" ? stored.putOffAt : null,
    pagesWithKeys: typeof stored.pagesWithKeys === "number" ? stored.pagesWithKeys : 0,
    keys: Object.fromEntries(
      COMMANDS.map((command) => [command, keyFrom(stored, command)]),
    ) as unknown as Keys,
  };
}

function keyFrom(stored: Readonly<Record<string, unknown>>, command: Command): string | null {
  const value = stored[keyName(command)];
  return value === null || isKey(value) ? value : DEFAULT_KEYS[command];
}

/** Under which name a command's key is stored. */
export function keyName(command: Command): `key:${Command}` {
  return `key:${command}`;
}

/** Under which name it is stored that a host is left alone. */
export function offName(host: string): `off:${string}` {
  return `off:${host}`;
}

function hostOf(name: string): string | null {
  return name.startsWith("off:") ? name.slice("off:".length) : null;
}
