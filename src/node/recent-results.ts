/** The results of the most recent different requests. Equal requests at the same time share one computation. */
export class RecentResults<Result> {
  readonly #most: number;
  /** In the order of their last use. */
  readonly #results = new Map<string, Promise<Result>>();

  /** @param most - How many results are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * The result for a key. One that failed is not kept.
   *
   * @param make - Computes it.
   */
  get(key: string, make: () => Promise<Result>): Promise<Result> {
    const result = this.#results.get(key) ?? make();
    this.#results.delete(key);
    this.#results.set(key, result);
    const [oldest] = this.#results.keys();
    if (this.#results.size > this.#most && oldest !== undefined) this.#results.delete(oldest);
    result.catch(() => {
      if (this.#results.get(key) === result) this.#results.delete(key);
    });
    return result;
  }
}
