/** Scrolls a list to one of its options, and nothing around the list. */
export function scrollWithin(list: HTMLElement, option: HTMLElement): void {
  const [box, row] = [list.getBoundingClientRect(), option.getBoundingClientRect()];
  if (row.top < box.top) list.scrollTop -= box.top - row.top;
  else if (row.bottom > box.bottom) list.scrollTop += row.bottom - box.bottom;
}
