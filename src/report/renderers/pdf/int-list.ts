/** A list of 32-bit integers that grows, at four bytes each. */
export class IntList {
  #values = new Int32Array(64)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** @returns its index */
  push(value: number): number {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length] = value
    return this.#length++
  }

  /** @param index below `length` */
  at(index: number): number {
    return this.#values[index] ?? 0
  }

  /** @param index below `length` */
  set(index: number, value: number): void {
    this.#values[index] = value
  }
}
