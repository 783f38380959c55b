import { markdownBlocks } from '../../report/markdown-blocks.ts'

/** A free text as the report prints it, for a preview of it. */
export function previewMarkdown(markdown: string): PreviewBlocks {
  return markdownBlocks(markdown, 'preview')
}

export type PreviewBlocks = ReturnType<typeof markdownBlocks>
