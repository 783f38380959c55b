import type { Document } from '../../model/document.ts'

/** `name`, or with the first number from 2 on that no element or boundary has yet: "Phone app 2". */
export function freeName(document: Document, name: string): string {
  const taken = new Set<string>()
  for (const table of [document.tables.element, document.tables.boundary]) {
    for (const id in table) {
      const record = table[id]
      if (record !== undefined) taken.add(record.name)
    }
  }
  if (!taken.has(name)) return name
  for (let number = 2; ; number++) {
    const numbered = `${name} ${number}`
    if (!taken.has(numbered)) return numbered
  }
}
