import { CircleCheck } from 'lucide-react'
import type { Editor } from '../../app/editor.ts'
import type { ImportNote } from '../../app/import/import-model.ts'
import { switchDiagram } from '../../app/switch-diagram.ts'
import { describeImportNote } from '../../messages/describe-import-note.ts'
import { type MessageKey, t } from '../../messages/messages.ts'
import { findRecord, findSubject } from '../../model/find-records.ts'
import type { DiagramId } from '../../model/tables.ts'
import { Count } from '../controls/Count.tsx'
import { useDocument, useEditor } from '../hooks/use-editor.ts'
import { selectAndReveal } from '../panels/reveal-subjects.ts'
import { takeThreat } from '../panels/threats/threat-actions.ts'

/** What was lost, guessed or kept, the gravest first; what is about something leads to it. */
export function ImportNotes({ notes }: { readonly notes: readonly ImportNote[] }) {
  if (notes.length === 0) {
    return (
      <p className="flex items-center gap-2 text-ink-2">
        <CircleCheck aria-hidden="true" size={16} strokeWidth={1.75} className="shrink-0 text-low" />
        {t('import.summary.nothing')}
      </p>
    )
  }
  return kinds.map(({ kind, title, help }) => {
    const ofKind = notes.filter((note) => note.kind === kind)
    return ofKind.length === 0 ? null : (
      <details key={kind} open={kind !== 'kept' || notes.length === ofKind.length}>
        <summary className="flex min-h-6 cursor-pointer items-center gap-2 font-semibold">
          {t(title)}
          <Count value={ofKind.length} />
        </summary>
        <p className="mt-0.5 text-xs text-ink-3">{t(help)}</p>
        <ul className="mt-1 flex flex-col">
          {ofKind.slice(0, mostShown).map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes never change, and have no identity of their own
            <li key={index} className="border-t border-line py-1.5 text-sm first:border-0">
              <Note note={note} />
            </li>
          ))}
          {ofKind.length > mostShown && (
            <li className="py-1.5 text-xs text-ink-3">
              {t('import.summary.more', { n: ofKind.length - mostShown })}
            </li>
          )}
        </ul>
      </details>
    )
  })
}

/** A file with thousands of stray answers is told of by its first ones. */
const mostShown = 200

const kinds = [
  { kind: 'lost', title: 'import.summary.lost', help: 'import.summary.lostHelp' },
  { kind: 'guessed', title: 'import.summary.guessed', help: 'import.summary.guessedHelp' },
  { kind: 'kept', title: 'import.summary.kept', help: 'import.summary.keptHelp' },
] as const satisfies readonly {
  readonly kind: ImportNote['kind']
  readonly title: MessageKey
  readonly help: MessageKey
}[]

function Note({ note }: { readonly note: ImportNote }) {
  const editor = useEditor()
  const { subject } = note
  const isHere = useDocument(
    ({ document }) => subject !== undefined && findRecord(document, subject) !== undefined,
  )
  const text = describeImportNote(note)
  if (subject === undefined || !isHere) return <span className="break-words text-ink-2">{text}</span>
  return (
    <button
      type="button"
      title={t('import.summary.show')}
      onClick={() => show(editor, subject)}
      className="w-full rounded-sm text-start break-words text-accent underline-offset-2 hover:underline"
    >
      {text}
    </button>
  )
}

/** An element, flow or boundary is selected and brought into view; a threat is taken in hand. */
function show(editor: Editor, id: string): void {
  const { document } = editor.document.getState()
  const subject = findSubject(document, id)
  if (subject !== undefined) {
    selectAndReveal(editor, [subject.id])
    return
  }
  const record = findRecord(document, id)
  if (record === undefined) return
  if (record.id.startsWith('diagram:')) {
    switchDiagram(editor, record.id as DiagramId)
    return
  }
  const finding = 'finding' in record ? record.finding : record.id
  const row = editor.findings.getState().rows.find((each) => each.id === finding)
  if (row !== undefined) takeThreat(editor, row)
}
