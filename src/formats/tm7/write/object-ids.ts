import type { XmlElement } from '../xml/element.ts'

/** Numbers for new objects of a file, such as `i12`: each once, and none that the file has already. */
export function createObjectIds(root: XmlElement): () => string {
  let highest = 0
  const visit = (element: XmlElement): void => {
    for (const [name, value] of element.attributes) {
      if (!name.endsWith(':Id')) continue
      const number = /^i(\d{1,9})$/.exec(value)?.[1]
      if (number !== undefined) highest = Math.max(highest, Number(number))
    }
    for (const one of element.children) if (typeof one !== 'string') visit(one)
  }
  visit(root)
  return () => {
    highest += 1
    return `i${highest}`
  }
}
