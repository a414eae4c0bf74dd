/** The pane's pages; the ids are also the values of `?page=` in the ribbon's addresses. */
export const PAGES = ["home", "form", "programme", "check", "returns", "summary", "tables", "words"] as const;

export type PageId = (typeof PAGES)[number];

/** The page an address asks for (its query, with "?"), home where it names none. */
export function pageFromQuery(query: string): PageId {
  const wanted = new URLSearchParams(query).get("page");
  return PAGES.find((page) => page === wanted) ?? "home";
}
