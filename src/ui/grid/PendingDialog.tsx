import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import type { PendingEdits } from './grid-context.ts'

/** Says which cells do not fit and why, before anything changes, and asks whether to write the others. */
export function PendingDialog<R>({
  pending,
  onDo,
  onClose,
}: {
  readonly pending: PendingEdits<R> | null
  readonly onDo: () => void
  readonly onClose: () => void
}) {
  const edits = pending?.edits.length ?? 0
  const problems = pending?.problems ?? []
  return (
    <Dialog
      title={t('grid.problems.title', { n: problems.length })}
      isOpen={pending !== null}
      onClose={onClose}
      footer={
        <>
          <Button data-autofocus onClick={onClose}>
            {edits === 0 ? t('grid.problems.close') : t('grid.problems.cancel')}
          </Button>
          {edits > 0 && (
            <Button variant="primary" onClick={onDo}>
              {t('grid.problems.others', { n: edits })}
            </Button>
          )}
        </>
      }
    >
      <p className="pb-2 text-ink-2">{edits === 0 ? t('grid.problems.none') : t('grid.problems.help')}</p>
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
      {problems.length > shownMost && (
        <p className="pt-2 text-xs text-ink-3">
          {t('grid.problems.more', { n: problems.length - shownMost })}
        </p>
      )}
    </Dialog>
  )
}

const shownMost = 50
