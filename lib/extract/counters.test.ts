import { describe, expect, it } from "vitest";
import { COUNTER } from "./counters.ts";

describe("a line in which a page counts, or tells its age", () => {
  it.each([
    "1,204 views",
    "Views: 1,204",
    "Page views: 1204",
    "Viewed 1,204 times",
    "1.2K views",
    "Shares: 12",
    "Comments (3)",
    "No comments",
    "27 people are reading this",
    "Rating: 4.5 (12 votes)",
    "3 hours ago",
    "Updated 3 minutes ago",
    "Reading time: 5 min",
    "5 min read",
    "1 204 vues",
    "Lu 1 204 fois",
    "Aufrufe: 1.204",
    "1.204 vistas",
    "Visualizzazioni: 1204",
    "Переглядів: 1204",
    "1204 просмотра",
  ])("%s", (line) => expect(COUNTER.test(line)).toBe(true));
});

describe("words that somebody may say", () => {
  it.each([
    "12 votes.",
    "Votes: 12.",
    "1,204",
    "Two minutes ago.",
    "We had 1,204 visitors",
    "1,204 visitors came to see the bridge",
    "Views: they differ",
    "Read it three times",
    "Updated figures came in",
    "5 minutes",
    "Ada Norling: 1,204 visits",
    "Comments from the floor",
  ])("%s", (line) => expect(COUNTER.test(line)).toBe(false));
});
