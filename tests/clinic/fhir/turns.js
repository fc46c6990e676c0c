// One after the other: the store is in memory, and a transaction must not see half of another.

export class Turns {
    #last = Promise.resolve();

    /**
     * @template T
     * @param {() => Promise<T>} work
     * @returns {Promise<T>}
     */
    take(work) {
        const mine = this.#last.then(work);
        this.#last = mine.then(
            () => {},
            () => {},
        );
        return mine;
    }
}
