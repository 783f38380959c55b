export interface ChartTable {
  readonly head: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[]
}

/** Figures as a plain table; numbers stand to the right. */
export function DataTable({ caption, table }: { readonly caption: string; readonly table: ChartTable }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-xs tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-ink-3">
          <tr>
            {table.head.map((name, at) => (
              <th
                key={name}
                scope="col"
                className={`border-b border-line px-2 py-1 font-medium ${at === 0 ? 'text-start' : 'text-end'}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: names of rows may repeat
            <tr key={at}>
              <th scope="row" className="border-b border-line/70 px-2 py-1 text-start font-normal">
                {name}
              </th>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={column} className="border-b border-line/70 px-2 py-1 text-end">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
