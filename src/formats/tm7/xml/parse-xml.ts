import { SaxesParser } from 'saxes'
import { fail, ok, type Result } from '../../../base/result.ts'
import { decodeXml } from './decode-xml.ts'
import type { XmlElement, XmlNode } from './element.ts'
import type { XmlError, XmlFault } from './xml-error.ts'

/** What a file from a stranger may ask of us. The largest models that were found have a tenth of it. */
export interface XmlLimits {
  readonly bytes: number
  readonly depth: number
  readonly elements: number
  /** Of one element. */
  readonly attributes: number
  /** Asked now and then while reading; true ends it with `too-slow`. */
  readonly isOverBudget: () => boolean
}

export const xmlLimits: XmlLimits = {
  bytes: 16 * 1024 * 1024,
  depth: 200,
  elements: 400_000,
  attributes: 256,
  isOverBudget: () => false,
}

/** A file with what stands before its root element; comments and processing instructions are not kept. */
export interface XmlFile {
  readonly root: XmlElement
  readonly hasBom: boolean
  /** Whether it begins with `<?xml …?>`. */
  readonly hasDeclaration: boolean
}

/** The root element of an XML file; see `parseXmlFile`. */
export function parseXml(bytes: Uint8Array, limits?: Partial<XmlLimits>): Result<XmlElement, XmlError> {
  const file = parseXmlFile(bytes, limits)
  return file.ok ? ok(file.value.root) : file
}

/**
 * Reads XML from a stranger into a complete tree. Line breaks become `\n`, as the standard says; CDATA
 * becomes text. Document types are refused, and with them every way to make a small file grow. Takes time
 * in proportion to the file, at most `limits.bytes`.
 */
export function parseXmlFile(bytes: Uint8Array, given?: Partial<XmlLimits>): Result<XmlFile, XmlError> {
  const limits = { ...xmlLimits, ...given }
  if (bytes.length === 0) return fail({ code: 'empty' })
  if (bytes.length > limits.bytes) return fail({ code: 'too-large', size: bytes.length, limit: limits.bytes })
  const decoded = decodeXml(bytes)
  if (!decoded.ok) return decoded
  const { text, hasBom } = decoded.value
  const tree = buildTree(text, limits)
  return tree.ok ? ok({ root: tree.value, hasBom, hasDeclaration: text.startsWith('<?xml') }) : tree
}

function buildTree(text: string, limits: XmlLimits): Result<XmlElement, XmlError> {
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true })
  const open: OpenElement[] = []
  let root: XmlElement | null = null
  let elements = 0
  let attributes = 0
  let isAtEnd = false

  const place = () => ({ line: parser.line, column: parser.columnIndex + 1 })
  const addText = (more: string) => {
    const children = open.at(-1)?.children
    if (children === undefined || more === '') return
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + more
    else children.push(more)
  }
  const stop = (error: XmlError): never => {
    throw new Stop(error)
  }

  parser.on('error', ({ message }) => {
    const reason = isAtEnd && open.length > 0 ? 'truncated' : faultOf(message)
    stop({ code: 'not-xml', reason, ...place() })
  })
  parser.on('doctype', () => stop({ code: 'not-xml', reason: 'doctype', ...place() }))
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > limits.attributes) {
      stop({ code: 'too-many', what: 'attributes', ...place(), limit: limits.attributes })
    }
  })
  parser.on('opentagstart', () => {
    attributes = 0
    elements += 1
    if (open.length >= limits.depth) stop({ code: 'too-deep', ...place(), limit: limits.depth })
    if (elements > limits.elements) {
      stop({ code: 'too-many', what: 'elements', ...place(), limit: limits.elements })
    }
  })
  parser.on('opentag', ({ name, local, uri, attributes: read }) => {
    const pairs = Object.values(read).map(({ name: key, value }) => [key, value] as const)
    const element: OpenElement = { name, local, namespace: uri, attributes: pairs, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    root = open.pop() ?? null
  })
  parser.on('text', addText)
  parser.on('cdata', addText)

  try {
    for (let at = 0; at < text.length; at += pieceLength) {
      if (limits.isOverBudget()) stop({ code: 'too-slow' })
      parser.write(text.slice(at, at + pieceLength))
    }
    isAtEnd = true
    parser.close()
  } catch (thrown) {
    if (thrown instanceof Stop) return fail(thrown.error)
    throw thrown
  }
  return root === null ? fail({ code: 'not-xml', reason: 'syntax', line: 1, column: 1 }) : ok(root)
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[]
}

/** Ends the parser from inside its handlers; it has no other way out. */
class Stop extends Error {
  readonly error: XmlError

  constructor(error: XmlError) {
    super(error.code)
    this.error = error
  }
}

/** By the parser's own words, which are the only sign of which fault it is. */
function faultOf(message: string): XmlFault {
  if (/entity/.test(message)) return 'entity'
  if (/unbound namespace prefix/.test(message)) return 'prefix'
  if (/duplicate attribute/.test(message)) return 'attribute'
  if (/unclosed tag|unexpected end/.test(message)) return 'truncated'
  return /DOCTYPE/i.test(message) ? 'doctype' : 'syntax'
}

/** UTF-16 code units between two looks at the budget. */
const pieceLength = 256 * 1024
