import type { Exchange } from "../transcript/transcript.ts";
import type { DraftItem, DraftTurn } from "./draft.ts";

interface DraftExchange {
  question: DraftTurn[];
  answers: DraftTurn[];
}

/** Questions with their answers while corrections are made. */
export class DraftExchanges {
  readonly #all = new Set<DraftExchange>();
  readonly #of = new Map<DraftTurn, Set<DraftExchange>>();

  constructor(exchanges: readonly Exchange[], items: readonly DraftItem[]) {
    const turnsAt = (places: readonly number[]) =>
      places.flatMap((at) => {
        const item = items[at];
        return item?.type === "turn" ? item : [];
      });
    for (const { question, answers } of exchanges) this.#add(turnsAt(question), turnsAt(answers));
  }

  /** The questions that a turn answers, by their first turns. */
  questionsOf(turn: DraftTurn): readonly DraftTurn[] {
    return [...(this.#of.get(turn) ?? [])].flatMap(({ question, answers }) =>
      answers.includes(turn) ? question.slice(0, 1) : [],
    );
  }

  /** Returns whether a turn asks or answers. */
  has(turn: DraftTurn): boolean {
    return (this.#of.get(turn)?.size ?? 0) > 0;
  }

  /** Takes a turn out of all exchanges; one that is left without a question is none. */
  unlink(turn: DraftTurn): void {
    for (const exchange of this.#of.get(turn) ?? []) {
      exchange.question = exchange.question.filter((one) => one !== turn);
      exchange.answers = exchange.answers.filter((one) => one !== turn);
      if (exchange.question.length > 0) continue;
      this.#all.delete(exchange);
      for (const answer of exchange.answers) this.#of.get(answer)?.delete(exchange);
    }
    this.#of.delete(turn);
  }

  /** Says of a turn that it answers a question, and nothing else; a turn that asked nothing yet asks from now on. */
  link(turn: DraftTurn, question: DraftTurn): void {
    this.unlink(turn);
    const asked = [...(this.#of.get(question) ?? [])].find((one) => one.question.includes(question));
    if (asked) {
      asked.answers = [...asked.answers, turn].sort(byPosition);
      this.#remember(turn, asked);
      return;
    }
    this.unlink(question);
    this.#add([question], [turn]);
  }

  /** Puts a turn that was part of another where that one is: it asks where it is an asker's, else it answers. */
  addAfter(turn: DraftTurn, added: DraftTurn, asks: boolean): void {
    for (const exchange of this.#of.get(turn) ?? []) {
      if (exchange.answers.includes(turn)) exchange.answers = [...exchange.answers, added].sort(byPosition);
      else exchange.question = [...exchange.question, added].sort(byPosition);
      this.#remember(added, exchange);
    }
    this.settle(added, asks);
  }

  /**
   * Says of a turn that it is an asker's now, or no asker's any more: an asker's among the answers begins a question of its own, which
   * what follows there answers; nobody else's is part of a question.
   */
  settle(turn: DraftTurn, asks: boolean): void {
    for (const exchange of [...(this.#of.get(turn) ?? [])]) {
      if (asks && exchange.answers.includes(turn)) {
        const at = exchange.answers.indexOf(turn);
        const later = exchange.answers.slice(at + 1);
        exchange.answers = exchange.answers.slice(0, at);
        for (const one of [turn, ...later]) this.#of.get(one)?.delete(exchange);
        this.#add([turn], later);
      } else if (!asks && exchange.question.includes(turn)) {
        this.unlink(turn);
        if (exchange.question.length === 0) continue;
        exchange.answers = [...exchange.answers, turn].sort(byPosition);
        this.#remember(turn, exchange);
      }
    }
  }

  /** The exchanges as they have become, in the order of their questions. */
  finish(placeOf: (turn: DraftTurn) => number): Exchange[] {
    const places = (turns: readonly DraftTurn[]) => turns.map(placeOf);
    const all = [...this.#all].map(({ question, answers }) => ({
      question: places(question),
      answers: places(answers),
    }));
    return all.sort((one, other) => (one.question[0] ?? 0) - (other.question[0] ?? 0));
  }

  #add(question: DraftTurn[], answers: DraftTurn[]): void {
    const exchange = { question, answers };
    this.#all.add(exchange);
    for (const turn of [...question, ...answers]) this.#remember(turn, exchange);
  }

  #remember(turn: DraftTurn, exchange: DraftExchange): void {
    this.#of.set(turn, (this.#of.get(turn) ?? new Set()).add(exchange));
  }
}

function byPosition(one: DraftTurn, other: DraftTurn): number {
  return one.position - other.position;
}
