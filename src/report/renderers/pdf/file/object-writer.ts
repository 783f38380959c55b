import { concatBytes } from '../fonts/byte-writer.ts'
import { deflate } from './deflate.ts'
import type { JsPdfInside } from './jspdf-inside.ts'
import { binaryString } from './pdf-strings.ts'

/**
 * Objects of the file beside jsPDF's own. Dictionaries are gathered and packed into object streams, which take a
 * tenth of the room; streams go into jsPDF's file as they come.
 */
export class ObjectWriter {
  readonly #inside: JsPdfInside
  readonly #packed: { readonly id: number; readonly text: string }[] = []

  constructor(inside: JsPdfInside) {
    this.#inside = inside
  }

  /** A number for an object that is written later. */
  reserve(): number {
    return this.#inside.newObjectDeferred()
  }

  /** @returns its number */
  put(text: string, id: number = this.reserve()): number {
    this.#packed.push({ id, text })
    return id
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
    const places = readPlaces(file, start)
    const parts: Uint8Array[] = [file.subarray(0, start)]
    let offset = start
    const append = (id: number, dictionary: string, bytes: Uint8Array) => {
      const head = ascii(`${id} 0 obj\n<<${dictionary}/Length ${bytes.length}/Filter/FlateDecode>>stream\n`)
      const end = ascii('\nendstream\nendobj\n')
      places[id] = [1, offset, 0]
      parts.push(head, bytes, end)
      offset += head.length + bytes.length + end.length
    }
    for (let from = 0; from < this.#packed.length; from += perStream) {
      const objects = this.#packed.slice(from, from + perStream)
      const id = places.length
      let body = ''
      const index = objects.map(({ id: packedId, text }, i) => {
        places[packedId] = [2, id, i]
        const entry = `${packedId} ${body.length}`
        body += `${text}\n`
        return entry
      })
      const head = `${index.join(' ')}\n`
      const bytes = deflate(ascii(head + body))
      append(id, `/Type/ObjStm/N ${objects.length}/First ${head.length}`, bytes)
    }
    const id = places.length
    places[id] = [1, offset, 0]
    const size = places.length
    append(
      id,
      `/Type/XRef/Size ${size}/W[1 4 2]/Root ${root} 0 R/Info ${info} 0 R/ID[${fileId}]`,
      deflate(referenceRows(places)),
    )
    const at = places[id]?.[1] ?? 0
    parts.push(ascii(`startxref\n${at}\n%%EOF\n`))
    return concatBytes(parts)
  }
}

/** Type, then offset and generation, or the object stream and the place in it. */
type Place = readonly [type: number, a: number, b: number]

const perStream = 200

/** jsPDF's table of references: 20 bytes a row from the second line on. */
function readPlaces(file: Uint8Array, start: number): Place[] {
  const [head = '', count = '0'] =
    /^xref\n0 (\d+)\n/.exec(binaryString(file.subarray(start, start + 40))) ?? []
  return Array.from({ length: Number(count) }, (_, i): Place => {
    const row = start + head.length + 20 * i
    return i === 0 ? [0, 0, 0xffff] : [1, Number(binaryString(file.subarray(row, row + 10))), 0]
  })
}

function referenceRows(places: readonly Place[]): Uint8Array {
  const rows = new Uint8Array(places.length * 7)
  const view = new DataView(rows.buffer)
  places.forEach(([type, a, b], i) => {
    view.setUint8(7 * i, type)
    view.setUint32(7 * i + 1, a)
    view.setUint16(7 * i + 5, b)
  })
  return rows
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
