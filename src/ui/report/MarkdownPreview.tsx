import { useMemo } from 'react'
import { type PreviewBlocks, previewMarkdown } from '../../app/report/preview-markdown.ts'
import { t } from '../../messages/messages.ts'

type PreviewBlock = PreviewBlocks[number]
type Runs = Extract<PreviewBlock, { kind: 'paragraph' }>['runs']

/** A free text as the report prints it. Links are shown, not followed. */
export function MarkdownPreview({ markdown }: { readonly markdown: string }) {
  const blocks = useMemo(() => previewMarkdown(markdown), [markdown])
  if (blocks.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: there may be several, which would be landmarks of one name
    <div
      role="group"
      aria-label={t('reporting.preview')}
      className="flex flex-col gap-2 rounded-md border border-line bg-canvas px-3 py-2 text-sm"
    >
      {blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
        <Block key={i} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { readonly block: PreviewBlock }) {
  switch (block.kind) {
    case 'heading':
      return <p className="font-semibold">{block.text}</p>
    case 'paragraph':
      return (
        <p className="whitespace-pre-line">
          <Line runs={block.runs} />
        </p>
      )
    case 'callout':
      return (
        <blockquote className="border-s-2 border-line ps-3 whitespace-pre-line text-ink-2">
          <Line runs={block.runs} />
        </blockquote>
      )
    case 'list': {
      const items = block.items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
        <li key={i} className="whitespace-pre-line">
          <Line runs={item} />
        </li>
      ))
      return block.ordered ? (
        <ol className="list-inside list-decimal">{items}</ol>
      ) : (
        <ul className="list-inside list-disc">{items}</ul>
      )
    }
    case 'table':
      return (
        <table className="text-start">
          <thead>
            <tr>
              {block.columns.map(({ title }) => (
                <th
                  key={title}
                  scope="col"
                  className="border-b border-line px-2 py-0.5 text-start font-medium"
                >
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
              <tr key={i}>
                {row.cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                  <td key={at} className="border-b border-line/70 px-2 py-0.5">
                    <Line runs={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    default:
      return null
  }
}

function Line({ runs }: { readonly runs: Runs }) {
  return runs.map((run, i) => {
    if ('badge' in run) return null
    const { text, bold, italic, code, href, muted } = run
    const look = [
      bold === true && 'font-semibold',
      italic === true && 'italic',
      code === true && 'font-mono text-xs',
      href !== undefined && 'text-accent underline',
      muted === true && 'text-ink-2',
    ]
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
      <span key={i} className={look.filter((part) => part !== false).join(' ')}>
        {text}
      </span>
    )
  })
}
