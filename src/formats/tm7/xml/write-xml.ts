import type { XmlElement } from './element.ts'

/** How the bytes begin and how empty elements look; none of it means anything to a reader of XML. */
export interface XmlStyle {
  readonly hasBom: boolean
  /** Begins with `<?xml version="1.0" encoding="utf-8"?>`. */
  readonly hasDeclaration: boolean
  /** `<a />` as in templates, instead of `<a/>` as in models. */
  readonly hasSpaceInEmpty: boolean
}

/**
 * The bytes of an element tree, always UTF-8: parsed again they give an equal tree, but for characters that XML cannot hold
 * (most control characters, halves of surrogate pairs), which become U+FFFD.
 */
export function writeXml(root: XmlElement, style: Partial<XmlStyle> = {}): Uint8Array<ArrayBuffer> {
  const parts: string[] = []
  if (style.hasBom === true) parts.push('\ufeff')
  if (style.hasDeclaration === true) parts.push('<?xml version="1.0" encoding="utf-8"?>\n')
  writeElement(root, style.hasSpaceInEmpty === true ? ' />' : '/>', parts)
  return new Uint8Array(new TextEncoder().encode(parts.join('')))
}

function writeElement(element: XmlElement, emptyEnd: string, parts: string[]): void {
  parts.push('<', element.name)
  for (const [name, value] of element.attributes) {
    parts.push(' ', name, '="', escaped(value, inAttributes), '"')
  }
  if (element.children.every((child) => child === '')) {
    parts.push(emptyEnd)
    return
  }
  parts.push('>')
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(escaped(child, inTexts))
    else writeElement(child, emptyEnd, parts)
  }
  parts.push('</', element.name, '>')
}

function escaped(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => escapes[found] ?? '\ufffd')
}

// Characters that XML 1.0 allows: tab, line feed, carriage return, U+0020 to U+D7FF, U+E000 to U+FFFD, and beyond U+FFFF.
const impossible = '[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\u{10000}-\\u{10ffff}]'
const inTexts = new RegExp(`[&<>\\r]|${impossible}`, 'gu')
const inAttributes = new RegExp(`[&<>"\\t\\n\\r]|${impossible}`, 'gu')

/** Line breaks and tabs as references, where a reader would make something else of them. */
const escapes: { readonly [character: string]: string | undefined } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}
