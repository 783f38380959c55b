import type { XmlElement } from '../xml/element.ts'

/**
 * Where two trees differ, as paths of local names with the texts or elements on both sides: `-` for what only
 * the first has, `+` for what only the second has. Children are matched in order.
 */
export function treeDiff(a: XmlElement, b: XmlElement, path = a.local): readonly string[] {
  const differences: string[] = []
  const attributes = (one: XmlElement) =>
    one.attributes.map(([name, value]) => `${name}="${value}"`).join(' ')
  if (a.name !== b.name || attributes(a) !== attributes(b)) {
    differences.push(`${path}: <${a.name} ${attributes(a)}> → <${b.name} ${attributes(b)}>`)
  }
  const [first, second] = [elementsOf(a), elementsOf(b)]
  const [was, is] = [textOf(a), textOf(b)]
  if (was !== is) differences.push(`${path}: ${JSON.stringify(was)} → ${JSON.stringify(is)}`)
  const keys = new Set(second.map(keyOf))
  const firstKeys = new Set(first.map(keyOf))
  const rest = second.filter((one) => firstKeys.has(keyOf(one)))
  for (const one of first.filter((other) => !keys.has(keyOf(other))))
    differences.push(`- ${path}/${keyOf(one)}`)
  for (const one of second.filter((other) => !firstKeys.has(keyOf(other))))
    differences.push(`+ ${path}/${keyOf(one)}`)
  const both = first.filter((one) => keys.has(keyOf(one)))
  for (const [at, one] of both.entries()) {
    const other = rest[at]
    if (other === undefined) differences.push(`- ${path}/${keyOf(one)}`)
    else differences.push(...treeDiff(one, other, `${path}/${keyOf(one)}`))
  }
  return differences
}

/** Entries of dictionaries by their key, other elements by their name. */
function keyOf(element: XmlElement): string {
  const key = elementsOf(element).find(({ local }) => local === 'Key')
  if (key !== undefined) return `${element.local.slice(0, 24)}[${textOf(key).slice(0, 60)}]`
  if (element.local !== 'anyType') return element.local
  const name = elementsOf(element).find(({ local }) => local === 'Name')
  const display = elementsOf(element).find(({ local }) => local === 'DisplayName')
  return `anyType[${(name && textOf(name)) || (display && textOf(display)) || ''}]`
}

function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((one) => typeof one !== 'string')
}

function textOf(element: XmlElement): string {
  return element.children.filter((one) => typeof one === 'string').join('')
}
