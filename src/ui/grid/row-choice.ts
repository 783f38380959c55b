/** Which rows are chosen: these, or all that are shown but these. Choosing all is one small object. */
export interface RowChoice {
  readonly isAll: boolean
  /** The chosen ones; where all are chosen, those that are not. */
  readonly keys: ReadonlySet<string>
}

export const noRows: RowChoice = { isAll: false, keys: new Set() }
export const allRows: RowChoice = { isAll: true, keys: new Set() }

export function isChosen({ isAll, keys }: RowChoice, key: string): boolean {
  return keys.has(key) !== isAll
}

/** @param total how many rows are shown */
export function chosenCount({ isAll, keys }: RowChoice, total: number): number {
  return isAll ? Math.max(0, total - keys.size) : keys.size
}

export function choiceOf(keys: Iterable<string>): RowChoice {
  return { isAll: false, keys: new Set(keys) }
}

/** With these rows put in, or taken out when all of them were chosen. */
export function toggled(choice: RowChoice, keys: readonly string[]): RowChoice {
  const isOn = !keys.every((key) => isChosen(choice, key))
  const next = new Set(choice.keys)
  for (const key of keys) {
    if (isOn === choice.isAll) next.delete(key)
    else next.add(key)
  }
  return { isAll: choice.isAll, keys: next }
}

/** The chosen ones of these rows, in their order. */
export function chosenRows<R>(
  choice: RowChoice,
  rows: readonly R[],
  keyOf: (row: R) => string,
): readonly R[] {
  if (choice.isAll && choice.keys.size === 0) return rows
  if (!choice.isAll && choice.keys.size === 0) return []
  return rows.filter((row) => isChosen(choice, keyOf(row)))
}
