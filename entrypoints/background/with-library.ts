import { type Library, openLibrary } from "../../lib/store/library.ts";

/** Does something with the library, and lets it go. */
export async function withLibrary<Result>(act: (library: Library) => Promise<Result>): Promise<Result> {
  const library = await openLibrary();
  try {
    return await act(library);
  } finally {
    library.close();
  }
}
