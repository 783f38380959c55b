import { renameSubject } from '../../../commands/rename-subject.ts'
import { t } from '../../../messages/messages.ts'
import type { Element } from '../../../model/tables.ts'
import { TextArea } from '../../controls/TextArea.tsx'
import { useDocument, useEditor, useVocabulary } from '../../hooks/use-editor.ts'
import { DrawnIn } from './DrawnIn.tsx'

/** A note's text, and where it is drawn. It is no part of the system: nothing threatens it. */
export function NoteDetails({ note }: { readonly note: Element }) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const stencil = vocabulary.stencil(note.stencil)
  return (
    <div className="flex h-full flex-col gap-3 overflow-y-auto p-3">
      <h2 className="text-lg font-semibold">{stencil?.name ?? note.stencil}</h2>
      <p className="text-xs text-ink-2">{stencil?.description}</p>
      {stencil?.base === 'note' && (
        <TextArea
          label={t('diagrams.noteText')}
          value={note.name}
          rows={8}
          maxLength={300}
          disabled={isReadOnly}
          onCommit={(text) =>
            editor.dispatch(
              renameSubject,
              { id: note.id, name: text.trim() },
              { label: t('diagrams.editNote') },
            )
          }
        />
      )}
      <DrawnIn subject={note.id} />
    </div>
  )
}
