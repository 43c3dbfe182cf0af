import { afterEach, describe, expect, it } from "vitest";
import { LIBRARY } from "../../tests/make/searchables.ts";
import { openSearch, type Search } from "./search.ts";
import { serveSearch } from "./serve-search.ts";
import type { Shelf } from "./shelf.ts";

// Node has no private file system: here everything is answered by the scan. The index is tried in browsers.
const shelf: Shelf = {
  list: async () => LIBRARY.map(({ id }) => ({ id, stamp: "first" })),
  read: async (id) => LIBRARY.filter((each) => each.id === id),
  onChange: () => {},
};

const stop = new AbortController();
const { signal } = stop;
let ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports) port.close();
  ports = [];
});

function search(over: Partial<Shelf> = {}, gone: Promise<unknown> = new Promise(() => {})): Search {
  return openSearch(() => ({ port: worker({ ...shelf, ...over }), gone }));
}

function worker(served: Shelf): MessagePort {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveSearch(port2, served);
  port1.start();
  port2.start();
  return port1;
}

async function ids(found: AsyncIterable<{ readonly id: string }>): Promise<string[]> {
  const all: string[] = [];
  for await (const { id } of found) all.push(id);
  return all;
}

describe("the search without an index", () => {
  it("answers by looking through everything, and says why", async () => {
    const opened = search();
    expect(await ids(opened.find("ferry", signal))).toEqual(["bridge", "harbour"]);
    expect(opened.status).toEqual({ kind: "scanning", why: "no-storage" });
  });

  it("answers several questions at once", async () => {
    const opened = search();
    const all = ["ferry", "北约", "speaker:luc", "zebra"].map((typed) => ids(opened.find(typed, signal)));
    expect(await Promise.all(all)).toEqual([["bridge", "harbour"], ["zh"], ["pont"], []]);
  });

  it("counts all that is found", async () => {
    const all = [];
    for await (const tally of search().count("ferry", signal)) all.push(tally);
    expect(all.at(-1)).toMatchObject({ transcripts: 2, hits: 5, unnamed: 1 });
  });

  it("finds and counts in the documents that are wanted, and in no other", async () => {
    const opened = search();
    const within = new Set(["harbour", "pont"]);
    expect(await ids(opened.find("ferry", signal, within))).toEqual(["harbour"]);
    let transcripts = 0;
    for await (const tally of opened.count("ferry", signal, within)) transcripts = tally.transcripts;
    expect(transcripts).toBe(1);
  });

  it("gives nothing where there is nothing to look for", async () => {
    expect(await ids(search().find("  OR ", signal))).toEqual([]);
  });

  it("looks no further than somebody asks for, nor after it is aborted", async () => {
    const read: string[] = [];
    const aborted = new AbortController();
    const slow = async (id: string) => {
      read.push(id);
      await new Promise((done) => setTimeout(done, 40));
      return shelf.read(id);
    };
    const found = search({ read: slow }).find("ferry", aborted.signal)[Symbol.asyncIterator]();
    expect((await found.next()).value).toMatchObject({ id: "bridge" });
    await new Promise((done) => setTimeout(done, 100));
    expect(read).toEqual(["bridge"]);
    const next = found.next();
    aborted.abort();
    expect((await next).done).toBe(true);
    await new Promise((done) => setTimeout(done, 100));
    expect(read.length).toBeLessThan(4);
  });

  it("throws where the library cannot be read", async () => {
    const opened = search({ list: async () => Promise.reject(new Error("The library is closed")) });
    await expect(ids(opened.find("ferry", signal))).rejects.toThrow("The library is closed");
  });
});

describe("a worker that dies", () => {
  const never = new Promise<never>(() => {});

  it("fails what it was asked, and another answers the next question", async () => {
    const death = Promise.withResolvers<void>();
    const lives = [
      { shelf: { ...shelf, read: () => never }, gone: death.promise },
      { shelf, gone: never },
    ];
    let started = 0;
    const opened = openSearch(() => {
      const life = lives[started++];
      if (!life) throw new Error("one too many");
      return { port: worker(life.shelf), gone: life.gone };
    });
    const asked = ids(opened.find("ferry", signal));
    death.resolve();
    await expect(asked).rejects.toThrow("The worker has died");
    expect(opened.status).toEqual({ kind: "starting" });
    expect(started).toBe(1);
    expect(await ids(opened.find("ferry", signal))).toEqual(["bridge", "harbour"]);
    expect(started).toBe(2);
  });

  it("does not answer further what it had begun to answer", async () => {
    const death = Promise.withResolvers<void>();
    const found = search({}, death.promise).find("ferry", signal)[Symbol.asyncIterator]();
    expect((await found.next()).value).toMatchObject({ id: "bridge" });
    death.resolve();
    await death.promise;
    await expect(found.next().then(() => found.next())).rejects.toThrow("The worker has died");
  });
});
