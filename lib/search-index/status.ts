/**
 * By what a search is answered. `starting`: not known yet; `indexing`: by looking through everything, until the index is
 * built, of `total` documents `done`; `indexed`: by the index; `scanning`: by looking through everything, for good.
 * `no-storage`: the browser gives no file to keep an index in; `broken`: it could not be kept whole, or the disk is full; `no-library`:
 * the library cannot be read, neither by the index nor otherwise.
 */
export type SearchStatus =
  | { readonly kind: "starting" }
  | { readonly kind: "indexing"; readonly done: number; readonly total: number }
  | { readonly kind: "indexed" }
  | { readonly kind: "scanning"; readonly why: "no-storage" | "broken" | "no-library" };
