import { importsOf } from "./imports.ts";
import { MODULES, moduleOf } from "./modules.ts";

/** What one source file breaks of the architecture, as sentences that say what to do. `file`: its path from the root. */
export function complaintsAbout(file: string, text: string): readonly string[] {
  return [
    ...wrongImports(file, text),
    ...undocumented(file, text),
    ...forbidden(file, text),
    ...badName(file),
    ...longPatterns(file, text),
  ];
}

function wrongImports(file: string, text: string): string[] {
  const name = moduleOf(file);
  const row = name === null ? undefined : MODULES[name];
  if (!name || !row) return [`${file} is in no module of tests/modules.ts: give it a row.`];
  return importsOf(file, text).flatMap(({ to, own, typeOnly }) => {
    const listed = own ? [name, ...row.may, ...(typeOnly ? (row.types ?? []) : [])] : (row.packages ?? []);
    if (listed.some((may) => to === may || (own && moduleOf(to) === may))) return [];
    const kind = typeOnly ? "the type of " : "";
    return [
      `${file} imports ${kind}${to}, but ${name} (touches ${row.touches}) may import only ${listed.join(", ")}.`,
    ];
  });
}

/** Every export has a docstring just above it. */
function undocumented(file: string, text: string): string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, at) => {
    const name = line.match(
      /^export (?:declare |abstract |async )*(?:function\*?|const|class|interface|type|let) ([\w$]+)/,
    )?.[1];
    if (!name || /\*\/\s*$/.test(lines[at - 1] ?? "")) return [];
    // The later signatures of an overloaded function share the first one's words.
    if (lines[at - 1]?.startsWith("export function ")) return [];
    return [`${file}:${at + 1} exports ${name} without a docstring: say in a sentence what it gives.`];
  });
}

interface Ban {
  readonly pattern: RegExp;
  readonly why: string;
  /** Files that may, with a reason of their own beside the line. */
  readonly except?: readonly string[];
}

const BANS: readonly Ban[] = [
  {
    pattern:
      /\b(?:inner|outer)HTML\s*=[^=]|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b/,
    why: "text is rendered as text, never as HTML",
  },
  {
    pattern: /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (?:WebSocket|EventSource)\b/,
    why: "nothing leaves the machine: no network request of our own",
    // It opens the page that is packed with the extension.
    except: ["entrypoints/sample/"],
  },
  { pattern: /\beval\(|\bnew Function\(/, why: "no code is made from text" },
  { pattern: /(?::|<|\bas) any\b/, why: "`any` switches the types off: name the type, or take `unknown`" },
];

function forbidden(file: string, text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "");
  return BANS.filter(
    ({ pattern, except }) => pattern.test(code) && !except?.some((start) => file.startsWith(start)),
  ).map(({ pattern, why }) => `${file} has ${pattern.exec(code)?.[0]}: ${why}.`);
}

function badName(file: string): string[] {
  const drawer = file.match(/(?:^|[/.-])(utils?|helpers?|managers?|services?|common|misc)(?=[/.-])/)?.[1];
  return drawer
    ? [`${file}: "${drawer}" names a drawer, not a thing. Name the file after its main export.`]
    : [];
}

/** Where the reading decides: what a pattern says must be read at a glance there, and extended by a line. */
const CORE = /^lib\/(?:names|header|labels|segment|people|exchanges|lexicon|cues)\//;
const LONGEST_PATTERN = 120;
/** A regular expression as it is written: not after what makes its slash a division. */
const PATTERN =
  /(?<=(?:^|[=(,:?&|!{[>]|return)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*/gm;

/** Patterns of the core that nobody reads at a glance. */
function longPatterns(file: string, text: string): string[] {
  if (!CORE.test(file) || file.includes(".test.")) return [];
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return (code.match(PATTERN) ?? [])
    .filter((pattern) => pattern.length > LONGEST_PATTERN)
    .map((pattern) => `${file}: ${pattern.slice(0, 40)}… is long: list its parts with patternUnion.`);
}
