/** What a reader of GitHub's Markdown finds, as far as the report uses it. */
export interface ReadMarkdown {
  /** Text without signs, as it is shown. */
  readonly text: string
  /** Rows of cells, the head first. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly ids: readonly string[]
  readonly links: readonly string[]
}

export function readMarkdown(markdown: string): ReadMarkdown {
  const tables: string[][][] = []
  const shown: string[] = []
  let isTable = false
  for (const line of markdown.split('\n')) {
    const isRow = line.startsWith('|')
    if (isRow && /^\|( :?---:? \|)+$/.test(line)) continue
    if (isRow) {
      const cells = cellsOf(line)
      if (!isTable) tables.push([])
      tables.at(-1)?.push(cells)
      shown.push(cells.join('\n'))
    } else shown.push(shownText(line.replace(/^(> |#+ |\s*- |\d+\. )/, '')))
    isTable = isRow
  }
  return {
    text: shown.join('\n'),
    tables,
    ids: [...markdown.matchAll(/<a id="([^"]*)"><\/a>/g)].map(([, id]) => id ?? ''),
    links: [...markdown.matchAll(/\]\(#([^)]*)\)/g)].map(([, link]) => link ?? ''),
  }
}

/** Cells between pipes that are not escaped. */
function cellsOf(line: string): string[] {
  const inner = line.slice(2, -2)
  const cells = ['']
  for (let i = 0; i < inner.length; i++) {
    const character = inner[i] ?? ''
    if (character === '\\') {
      cells[cells.length - 1] += character + (inner[i + 1] ?? '')
      i++
    } else if (character === '|') cells.push('')
    else cells[cells.length - 1] += character
  }
  return cells.map((cell, i) =>
    shownText(cell.slice(i === 0 ? 0 : 1, i === cells.length - 1 ? undefined : -1)),
  )
}

function shownText(source: string): string {
  return source
    .replace(/<a id="[^"]*"><\/a>/g, '')
    .replace(/(?<!\\)!?\[((?:[^\]\\]|\\.)*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?b>|(?<!\\)\*\*/g, '')
    .replaceAll('<br>', '\n')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[▲◆●○■] /g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#64;', '@')
    .replaceAll('&amp;', '&')
}
