import type { Editor } from '../../../app/editor.ts'
import { get } from '../../../model/document.ts'
import type { Asset, Element, Mitigation } from '../../../model/tables.ts'
import type { CellEdit, GridSource, NewRow } from '../../grid/grid-source.ts'

type Added = { readonly element: Element; readonly asset: Asset; readonly mitigation: Mitigation }

/**
 * How a table of records takes pasted rows: each is made by its name, then its other cells are written as any others are;
 * all is one step of undo.
 * @param make makes the records, in order; null for what could not be made
 */
export function rowAdder<N extends keyof Added>(
  editor: Editor,
  table: N,
  named: string,
  make: (
    rows: readonly NewRow[],
    options: { readonly label: string; readonly mergeKey: string },
  ) => readonly (string | null)[],
  write: (edits: readonly CellEdit<Added[N]>[], label: string, mergeKey: string) => string | null,
): NonNullable<GridSource<Added[N]>['add']> {
  return {
    named,
    run: (rows, label, mergeKey) => {
      const ids = make(rows, { label, mergeKey })
      const { document } = editor.document.getState()
      const edits = ids.flatMap((id, at): readonly CellEdit<Added[N]>[] => {
        const record = id === null ? undefined : get(document, table, id as never)
        if (record === undefined) return []
        return [...(rows[at] ?? [])].map(([column, value]) => ({
          row: record as unknown as Added[N],
          column,
          value,
        }))
      })
      return edits.length === 0 ? null : write(edits, label, mergeKey)
    },
  }
}
