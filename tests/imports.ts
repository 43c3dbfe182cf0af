import { posix } from "node:path";

/** One import line. */
export interface Import {
  /** A path from the root for our own files, else the package as written. */
  readonly to: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

/** The imports and re-exports of a file, in order, `import()` included. `file`: its path from the root. */
export function importsOf(file: string, text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...code.matchAll(LINE)].map(({ groups = {} }) => {
    const written = groups.from ?? groups.bare ?? groups.dynamic ?? "";
    const own = written.startsWith(".");
    return {
      to: own ? posix.normalize(posix.join(posix.dirname(file), written)) : written,
      own,
      typeOnly: groups.type !== undefined || onlyTypes(groups.names),
    };
  });
}

/** `import { type A, type B } from …` brings no value either. */
function onlyTypes(names: string | undefined): boolean {
  const list = names
    ?.match(/^\s*\{([^}]*)\}\s*$/)?.[1]
    ?.split(",")
    .filter((name) => name.trim() !== "");
  return list !== undefined && list.length > 0 && list.every((name) => /^\s*type\s/.test(name));
}

const LINE =
  /^(?:import|export)\s+(?<type>type\s+)?(?<names>[^;"']*?)\s*from\s*["'](?<from>[^"']+)["']|^import\s+["'](?<bare>[^"']+)["']|\bimport\(\s*["'](?<dynamic>[^"']+)["']/gm;
