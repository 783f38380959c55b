import { markdownMainFile } from '../../report/renderers/markdown/render-markdown.ts'
import { unzipFile } from '../../report/renderers/zip-files.ts'

/** The beginning of the text in an exported archive of Markdown, for its preview. */
export function markdownText(archive: Uint8Array): string {
  const text = unzipFile(archive, markdownMainFile)
  return text.length <= longest ? text : `${text.slice(0, longest)}\n…`
}

/** Of this many characters every browser shows a page without delay. */
const longest = 200_000
