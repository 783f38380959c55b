import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import type { PendingEdits } from './grid-context.ts'

/** Says which cells do not fit and why, before anything changes, and asks whether to write the others. */
export function PendingDialog<R>({
  pending,
  countText,
  onDo,
  onClose,
}: {
  readonly pending: PendingEdits<R> | null
  /** Such as "12 elements". */
  readonly countText: (n: number) => string
  readonly onDo: () => void
  readonly onClose: () => void
}) {
  const edits = pending?.edits.length ?? 0
  const problems = pending?.problems ?? []
  const added = pending?.added.length ?? 0
  const of = countText(added)
  return (
    <Dialog
      title={added > 0 ? t('grid.add.title', { of }) : t('grid.problems.title', { n: problems.length })}
      isOpen={pending !== null}
      onClose={onClose}
      footer={
        <>
          <Button data-autofocus onClick={onClose}>
            {edits + added === 0 ? t('grid.problems.close') : t('grid.problems.cancel')}
          </Button>
          {edits + added > 0 && (
            <Button variant="primary" onClick={onDo}>
              {added === 0 ? t('grid.problems.others', { n: edits }) : t('grid.add.do', { of, cells: edits })}
            </Button>
          )}
        </>
      }
    >
      <p className="pb-2 text-ink-2">
        {added > 0
          ? t('grid.add.help', { problems: problems.length })
          : edits === 0
            ? t('grid.problems.none')
            : t('grid.problems.help')}
      </p>
      {problems.length > 0 && (
        <table className="w-full border-collapse text-start text-sm">
          <thead>
            <tr className="border-b border-line text-xs text-ink-3 [&>th]:py-1 [&>th]:pe-3 [&>th]:text-start [&>th]:font-medium">
              <th>{t('grid.problems.cell')}</th>
              <th>{t('grid.problems.text')}</th>
              <th>{t('grid.problems.why')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, shownMost).map((problem, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes while it is shown
              <tr key={at} className="border-b border-line/70 align-top [&>td]:py-1 [&>td]:pe-3">
                <td>{[problem.column, problem.name].filter(Boolean).join(', ')}</td>
                <td className="max-w-40 break-words">{problem.text || '–'}</td>
                <td className="text-ink-2">{problem.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {problems.length > shownMost && (
        <p className="pt-2 text-xs text-ink-3">
          {t('grid.problems.more', { n: problems.length - shownMost })}
        </p>
      )}
    </Dialog>
  )
}

const shownMost = 50
