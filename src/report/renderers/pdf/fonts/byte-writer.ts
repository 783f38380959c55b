/** Big-endian bytes, one after the other. */
export class ByteWriter {
  readonly #bytes: number[] = []

  u16(value: number): this {
    this.#bytes.push((value >>> 8) & 0xff, value & 0xff)
    return this
  }
  i16(value: number): this {
    return this.u16(value & 0xffff)
  }
  u32(value: number): this {
    return this.u16(value >>> 16).u16(value)
  }
  zeros(count: number): this {
    for (let i = 0; i < count; i++) this.#bytes.push(0)
    return this
  }
  raw(bytes: Iterable<number>): this {
    for (const byte of bytes) this.#bytes.push(byte)
    return this
  }
  pad(): this {
    while (this.#bytes.length % 4 !== 0) this.#bytes.push(0)
    return this
  }
  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    all.set(part, offset)
    offset += part.length
  }
  return all
}
