/** What the library knows and a reader may mean, each list most likely first. */
export interface Known {
  readonly speaker: readonly string[];
  readonly role: readonly string[];
  readonly outlet: readonly string[];
  readonly publisher: readonly string[];
  readonly lang: readonly string[];
}

/** What a line of the library's list tells; roles stand in the transcripts alone. */
export interface KnownLine {
  readonly speakers: readonly string[];
  /** Those of them who are known by name. Lines of older versions do not tell them. */
  readonly people?: readonly string[];
  /** Lines of older versions do not tell them. */
  readonly outlets?: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
}

/** What the library's list knows: what stands in most lines first. */
export function knownIn(lines: Iterable<KnownLine>): Known {
  const speaker = new Map<string, number>();
  const outlet = new Map<string, number>();
  const publisher = new Map<string, number>();
  const lang = new Map<string, number>();
  for (const line of lines) {
    for (const name of line.people ?? line.speakers) count(speaker, name);
    for (const name of line.outlets ?? []) count(outlet, name);
    if (line.publisher !== null) count(publisher, line.publisher);
    if (line.language !== null) count(lang, line.language.split("-")[0] ?? "");
  }
  return {
    speaker: mostFirst(speaker),
    role: [],
    outlet: mostFirst(outlet),
    publisher: mostFirst(publisher),
    lang: mostFirst(lang),
  };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function mostFirst(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}
