import type { XmlElement, XmlNode } from '../../formats/tm7/xml/element.ts'
import { writeXml } from '../../formats/tm7/xml/write-xml.ts'

/** A number from 0 to below `n`, whole. */
export type Draw = (n: number) => number

/** The same numbers for the same seed (mulberry32). */
export function createDraw(seed: number): Draw {
  let state = seed >>> 0
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n)
  }
}

/**
 * The beginning of a real file's every part: few enough bytes to be read many thousand times, and still all
 * kinds of parts.
 */
export function smallTm7(root: XmlElement): XmlElement {
  const few = (element: XmlElement): XmlElement => {
    const limit = limits[element.local]
    const isPicture = element.local === 'ImageSource'
    const children = isPicture
      ? []
      : element.children.map((one) => (typeof one === 'string' ? one : few(one)))
    return { ...element, children: limit === undefined ? children : children.slice(0, limit) }
  }
  return few(root)
}

const limits: { readonly [local: string]: number | undefined } = {
  DrawingSurfaceList: 2,
  Borders: 4,
  Lines: 3,
  ThreatInstances: 2,
  GenericElements: 3,
  StandardElements: 2,
  Attributes: 2,
  AttributeValues: 3,
  ThreatTypes: 3,
  PropertiesMetaData: 2,
  Properties: 8,
}

/** The file with some bytes changed, taken away, doubled or put in. */
export function mutateBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  const at = draw(bytes.length)
  const to = Math.min(bytes.length, at + 1 + draw(draw(2) === 0 ? 8 : 2_000))
  const [before, middle, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)]
  switch (draw(6)) {
    case 0:
      return joined(before, Uint8Array.of(draw(256)), bytes.subarray(at + 1))
    case 1:
      return joined(before, after)
    case 2:
      return joined(before, middle, middle, after)
    case 3:
      return joined(after, middle, before)
    case 4:
      return joined(before, new TextEncoder().encode(hostile[draw(hostile.length)] ?? ''), bytes.subarray(at))
    default:
      return before
  }
}

/** The file with one element or text changed, so that it is XML still. */
export function mutateTree(root: XmlElement, draw: Draw): Uint8Array {
  const all: XmlElement[] = []
  const gather = (element: XmlElement): void => {
    all.push(element)
    for (const one of element.children) if (typeof one !== 'string') gather(one)
  }
  gather(root)
  const target = all[1 + draw(all.length - 1)] ?? root
  const other = all[1 + draw(all.length - 1)] ?? root
  const kind = draw(8)
  const replacement = (): readonly XmlNode[] => {
    switch (kind) {
      case 0:
        return []
      case 1:
        return [target, target]
      case 2:
        return [{ ...target, children: [words[draw(words.length)] ?? ''] }]
      case 3:
        return [{ ...target, children: [] }]
      case 4:
        return [isInside(other, target) ? target : other]
      case 5:
        return [{ ...target, children: target.children.toReversed() }]
      case 6:
        return [{ ...target, attributes: [] }]
      default:
        return [target, words[draw(words.length)] ?? '']
    }
  }
  const replaced = replacement()
  const edited = (element: XmlElement): XmlElement => ({
    ...element,
    children: element.children.flatMap((one): readonly XmlNode[] => {
      if (typeof one === 'string') return [one]
      return one === target ? replaced : [edited(one)]
    }),
  })
  return writeXml(edited(root))
}

/** Whether an element holds another, or is it: it cannot take that one's place. */
function isInside(outer: XmlElement, inner: XmlElement): boolean {
  if (outer === inner) return true
  return outer.children.some((one) => typeof one !== 'string' && isInside(one, inner))
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const hostile = [
  '<!DOCTYPE a [<!ENTITY b "bbbb">]>',
  '&b;',
  ']]>',
  '<a>',
  '</a>',
  '<![CDATA[',
  '<?x y?>',
  '<!--',
  '\0',
  '__proto__',
  'xmlns:__proto__="x"',
  '&#x0;',
  '&#x10FFFF;',
]

const words = [
  '',
  ' ',
  'NaN',
  'INF',
  '-1',
  '1e999',
  '99999999999999999999',
  '1E+5',
  'true',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'ROOT',
  'Not Selected',
  "source is 'GE.P' and not (target is 'GE.DS'",
  '{source.Name} {flow.Name} {target.Name}',
  '00000000-0000-0000-0000-000000000000',
  '9999-99-99T99:99:99',
  '\ud83d\ude00'.repeat(200),
  'x'.repeat(25_000),
]
