import { useMemo } from 'react'
import type { CheckId, CheckResult } from '../../../engine/check.ts'
import { describeCheck, describeFix } from '../../../messages/describe-check.ts'
import { type MessageKey, t } from '../../../messages/messages.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { Button } from '../../controls/Button.tsx'
import { Count } from '../../controls/Count.tsx'
import { useDocument, useEditor, useVocabulary } from '../../hooks/use-editor.ts'
import { whyNames } from '../details/why-names.ts'
import { selectAndReveal } from '../reveal-subjects.ts'
import { applyFix } from './apply-fix.ts'
import { type CheckGroup, groupResults } from './group-results.ts'

interface CheckListProps {
  readonly results: readonly CheckResult[]
  /** The person goes on elsewhere. */
  readonly onLeave: () => void
}

/** What could be said better, by kind; each leads to its place and offers its fix. */
export function CheckList({ results, onLeave }: CheckListProps) {
  const groups = useMemo(() => groupResults(results), [results])
  return (
    <div className="flex flex-col pb-2">
      <header className="sticky top-0 z-1 border-b border-line bg-panel px-3 py-2">
        <h2 className="font-semibold">{t('check.title')}</h2>
        <p className="text-xs text-ink-2">{t('check.help')}</p>
      </header>
      {groups.map((group) => (
        <Group key={group.check} group={group} onLeave={onLeave} />
      ))}
    </div>
  )
}

function Group({ group, onLeave }: { readonly group: CheckGroup; readonly onLeave: () => void }) {
  const editor = useEditor()
  const { check, results } = group
  const selectAll = () => {
    selectAndReveal(
      editor,
      results.map(({ subject }) => subject),
    )
    editor.session.setState({ detailsTab: 'properties' })
    onLeave()
  }
  return (
    <section aria-label={t(groupKeys[check])} className="pt-2">
      <header className="flex min-h-7 items-center gap-2 px-3">
        <h3 className="text-xs font-medium text-ink-3">{t(groupKeys[check])}</h3>
        <Count value={results.length} />
        {results.length > 1 && (
          <Button variant="link" className="ms-auto h-6 text-xs" onClick={selectAll}>
            {t('check.selectAll', { n: results.length })}
          </Button>
        )}
      </header>
      <ul>
        {results.slice(0, shownMost).map((result) => (
          <Result
            key={`${result.subject} ${JSON.stringify(result.data)}`}
            result={result}
            onLeave={onLeave}
          />
        ))}
      </ul>
      {results.length > shownMost && (
        <p className="px-3 py-1 text-xs text-ink-3">{t('check.more', { n: results.length - shownMost })}</p>
      )}
    </section>
  )
}

function Result({ result, onLeave }: { readonly result: CheckResult; readonly onLeave: () => void }) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const names = useMemo(() => whyNames(document, vocabulary), [document, vocabulary])
  const { fix, subject } = result
  const name = names.subject(subject)
  const light = (highlight: readonly SubjectId[]) => editor.session.setState({ highlight })
  const fixText = fix === null ? '' : describeFix(fix, names)
  return (
    <li
      onPointerEnter={() => light([subject])}
      onPointerLeave={() => light([])}
      className="flex items-center gap-2 py-0.5 pe-3 transition-colors duration-150 hover:bg-canvas"
    >
      <button
        type="button"
        onClick={() => selectAndReveal(editor, [subject])}
        className="min-h-7 min-w-0 flex-1 px-3 py-1 text-start focus-visible:-outline-offset-2"
      >
        {describeCheck(result, names)}
        {result.check === 'unlabelled-flow' && <span className="block text-xs text-ink-3">{name}</span>}
      </button>
      {fix !== null && !isReadOnly && (
        <Button
          className="h-6 max-w-44 px-2 text-xs"
          aria-label={t('check.fixNamed', { fix: fixText, name })}
          title={fixText}
          onClick={() => applyFix(editor, fix, fixText) && onLeave()}
        >
          <span className="truncate">{fixText}</span>
        </Button>
      )}
    </li>
  )
}

/** Of one kind; whoever has more selects them all. */
const shownMost = 50

const groupKeys = {
  contradiction: 'check.group.contradiction',
  'leads-nowhere': 'check.group.leadsNowhere',
  'detail-missing': 'check.group.levels',
  'detail-extra': 'check.group.levels',
  'unconnected-element': 'check.group.unconnected',
  'store-without-flow': 'check.group.unusedStore',
  'outside-boundaries': 'check.group.outside',
  'empty-boundary': 'check.group.emptyBoundary',
  'unlabelled-flow': 'check.group.unlabelled',
  'no-data-class': 'check.group.noData',
  'generic-stencil': 'check.group.generic',
} as const satisfies Record<CheckId, MessageKey>
