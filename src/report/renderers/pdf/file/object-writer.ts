import { concatBytes } from '../fonts/byte-writer.ts'
import { IntList } from '../int-list.ts'
import { deflate } from './deflate.ts'
import type { JsPdfInside } from './jspdf-inside.ts'
import { binaryString, bytesOf } from './pdf-strings.ts'

/**
 * Objects of the file beside jsPDF's own. Dictionaries are packed into object streams, which take a tenth of the room,
 * as they come; streams go into jsPDF's file. Dictionaries are numbered apart from jsPDF's objects, from `first` on:
 * there are a million in a long report, and jsPDF keeps a function and a line for each object that it numbers.
 */
export class ObjectWriter {
  readonly #inside: JsPdfInside
  readonly #first: number
  #count = 0
  /** Which stream each dictionary stands in, and at which place. */
  readonly #streams = new IntList()
  readonly #places = new IntList()
  readonly #full: PackedObjects[] = []
  #index = ''
  #body = ''
  #inBody = 0

  /** @param first above the number of every object of jsPDF's */
  constructor(inside: JsPdfInside, first: number) {
    this.#inside = inside
    this.#first = first
  }

  /** A number for an object that is written later. */
  reserve(): number {
    this.#streams.push(-1)
    this.#places.push(0)
    return this.#first + this.#count++
  }

  /** @returns its number */
  put(text: string, id: number = this.reserve()): number {
    this.#streams.set(id - this.#first, this.#full.length)
    this.#places.set(id - this.#first, this.#inBody)
    this.#index += `${id} ${this.#body.length} `
    this.#body += `${text}\n`
    this.#inBody++
    if (this.#inBody === perStream) this.#pack()
    return id
  }

  #pack(): void {
    if (this.#inBody === 0) return
    const bytes = deflate(bytesOf(this.#index + this.#body))
    this.#full.push({ count: this.#inBody, first: this.#index.length, bytes })
    this.#index = ''
    this.#body = ''
    this.#inBody = 0
  }

  /** @param entries more entries of its dictionary @returns its number */
  stream(bytes: Uint8Array, entries: { readonly [key: string]: string }, packed = true): number {
    const id = this.#inside.newObject()
    const keys = Object.entries(entries).map(([key, value]) => ({ key, value }))
    if (packed) keys.push({ key: 'Filter', value: '/FlateDecode' })
    this.#inside.putStream({
      data: binaryString(packed ? deflate(bytes) : bytes),
      additionalKeyValues: keys,
      filters: [],
      objectId: id,
    })
    this.#inside.write('endobj')
    return id
  }

  /**
   * The finished file: what jsPDF wrote up to its table of references, then the packed objects, then the references
   * as a stream, which can name objects in streams. Source: ISO 32000-1, 7.5.7 and 7.5.8.
   */
  finish(file: Uint8Array): Uint8Array<ArrayBuffer> {
    const tail = binaryString(file.subarray(-400))
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1])
    const trailer = binaryString(file.subarray(file.lastIndexOf(0x74, file.length - 40) - 400))
    const [, root] = /\/Root (\d+) 0 R/.exec(trailer) ?? []
    const [, info] = /\/Info (\d+) 0 R/.exec(trailer) ?? []
    const [, fileId] = /\/ID \[ (<\w+> <\w+>) \]/.exec(trailer) ?? []
    if (!(start > 0) || root === undefined || info === undefined || fileId === undefined) {
      throw new Error('jsPDF ended the file in another way than it used to')
    }
    this.#pack()
    const own = readPlaces(file, start)
    if (own.length > this.#first) throw new Error('jsPDF wrote more objects than it used to')
    const streamsFrom = this.#first + this.#count
    const size = streamsFrom + this.#full.length + 1
    const rows = new ReferenceRows(own.length + size - this.#first)
    own.forEach((offset, id) => {
      if (id === 0) rows.add(0, 0, 0xffff)
      else rows.add(1, offset, 0)
    })
    for (let i = 0; i < this.#count; i++) {
      const stream = this.#streams.at(i)
      if (stream < 0) throw new Error('an object of the file was promised and not written')
      rows.add(2, streamsFrom + stream, this.#places.at(i))
    }
    const parts: Uint8Array[] = [file.subarray(0, start)]
    let offset = start
    const append = (id: number, dictionary: string, bytes: Uint8Array) => {
      const head = bytesOf(`${id} 0 obj\n<<${dictionary}/Length ${bytes.length}/Filter/FlateDecode>>stream\n`)
      const end = bytesOf('\nendstream\nendobj\n')
      parts.push(head, bytes, end)
      offset += head.length + bytes.length + end.length
    }
    this.#full.forEach(({ count, first, bytes }, i) => {
      rows.add(1, offset, 0)
      append(streamsFrom + i, `/Type/ObjStm/N ${count}/First ${first}`, bytes)
    })
    const at = offset
    rows.add(1, at, 0)
    append(
      size - 1,
      `/Type/XRef/Size ${size}/Index[0 ${own.length} ${this.#first} ${size - this.#first}]/W[1 4 2]` +
        `/Root ${root} 0 R/Info ${info} 0 R/ID[${fileId}]`,
      deflate(rows.bytes),
    )
    parts.push(bytesOf(`startxref\n${at}\n%%EOF\n`))
    return concatBytes(parts)
  }
}

/** An object stream: so many objects, the first of which stands at this byte. */
interface PackedObjects {
  readonly count: number
  readonly first: number
  readonly bytes: Uint8Array
}

const perStream = 200

/** Offsets from jsPDF's table of references: 20 bytes a row from the second line on. */
function readPlaces(file: Uint8Array, start: number): readonly number[] {
  const [head = '', count = '0'] =
    /^xref\n0 (\d+)\n/.exec(binaryString(file.subarray(start, start + 40))) ?? []
  return Array.from({ length: Number(count) }, (_, i) => {
    const row = start + head.length + 20 * i
    return Number(binaryString(file.subarray(row, row + 10)))
  })
}

/** Type, then offset and generation, or the object stream and the place in it: seven bytes each. */
class ReferenceRows {
  readonly bytes: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(count: number) {
    this.bytes = new Uint8Array(count * 7)
    this.#view = new DataView(this.bytes.buffer)
  }

  add(type: number, a: number, b: number): void {
    this.#view.setUint8(this.#at, type)
    this.#view.setUint32(this.#at + 1, a)
    this.#view.setUint16(this.#at + 5, b)
    this.#at += 7
  }
}
