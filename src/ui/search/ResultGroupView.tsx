import { passageOf } from '../../app/search/mark-words.ts'
import type { Result, ResultGroup } from '../../app/search/search-of.ts'
import { t } from '../../messages/messages.ts'
import { Count } from '../controls/Count.tsx'
import { classNames } from '../controls/class-names.ts'
import { useDocument } from '../hooks/use-editor.ts'
import { Marked } from './Marked.tsx'
import { linesOf, type ResultLine } from './result-lines.ts'
import { detailOf, kindKeys, titleOf } from './result-words.ts'

interface ResultGroupViewProps {
  readonly group: ResultGroup
  readonly idPrefix: string
  /** Place of its first line in the whole list. */
  readonly from: number
  /** Place of the line in hand. */
  readonly active: number
  /** Id of the result that one went to last. */
  readonly at: string | null
  readonly onChoose: (line: ResultLine) => void
}

/** The results of one kind, with their number. */
export function ResultGroupView({ group, idPrefix, from, active, at, onChoose }: ResultGroupViewProps) {
  const heading = `${idPrefix}-${group.kind}`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options of a list box
    <div role="group" aria-labelledby={heading}>
      <div
        id={heading}
        role="presentation"
        className="sticky top-0 z-10 flex h-7 items-center gap-1.5 bg-panel px-1.5 text-xs font-semibold text-ink-2"
      >
        {t(kindKeys[group.kind])} <Count value={group.count} />
      </div>
      {linesOf(group).map((line, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of the list
        // biome-ignore lint/a11y/useFocusableInteractive: the field names the active one
        <div
          key={line.kind === 'more' ? 'more' : line.result.id}
          id={`${idPrefix}-${from + i}`}
          role="option"
          aria-selected={active === from + i}
          data-index={from + i}
          onClick={() => onChoose(line)}
          className={classNames(
            'cursor-pointer rounded-md border-s-2 px-2 py-1',
            line.kind === 'result' && at === line.result.id ? 'border-accent' : 'border-transparent',
            active === from + i ? 'bg-accent-tint' : 'hover:bg-line/50',
          )}
        >
          {line.kind === 'more' ? (
            <span className="text-xs font-medium text-accent">{t('search.more', { n: line.n })}</span>
          ) : (
            <ResultText result={line.result} />
          )}
        </div>
      ))}
    </div>
  )
}

function ResultText({ result: { entry, terms } }: { readonly result: Result }) {
  const document = useDocument((state) => state.document)
  const detail = detailOf(document, entry)
  const passage = passageOf(entry.text, terms)
  return (
    <>
      <span className="line-clamp-2 text-sm break-words">
        <Marked text={titleOf(document, entry)} terms={terms} />
      </span>
      {detail !== '' && (
        <span className="block truncate text-xs text-ink-2">
          <Marked text={detail} terms={terms} />
        </span>
      )}
      {passage !== '' && (
        <span className="line-clamp-2 text-xs text-ink-2">
          <Marked text={passage} terms={terms} />
        </span>
      )}
    </>
  )
}
