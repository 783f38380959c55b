import { changeStencil } from '../../../commands/change-stencil.ts'
import { editRecord } from '../../../commands/edit-record.ts'
import { renameSubject } from '../../../commands/rename-subject.ts'
import { t } from '../../../messages/messages.ts'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { TextArea } from '../../controls/TextArea.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument, useEditor, useVocabulary } from '../../hooks/use-editor.ts'
import { RipSection } from '../../rating/RipSection.tsx'
import { subjectName } from '../subject-name.ts'
import { CarriedAssets } from './CarriedAssets.tsx'
import { DrawnIn } from './DrawnIn.tsx'
import { NotApplicableField } from './NotApplicableField.tsx'
import { PropertyGroups } from './PropertyGroups.tsx'
import { RouteField } from './RouteField.tsx'
import { ScopeField } from './ScopeField.tsx'
import { stencilGroups } from './stencil-groups.ts'
import { kindOf, type Subject } from './use-subjects.ts'

/** Name, type, scope, the questions that rules ask, and what it carries. */
export function SubjectProperties({ subjects }: { readonly subjects: readonly Subject[] }) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [first] = subjects
  if (first === undefined) return null
  const isOne = subjects.length === 1
  const stencil = subjects.every((subject) => subject.stencil === first.stencil) ? first.stencil : null
  const kinds = new Set(subjects.map(kindOf))
  const [kind] = kinds
  const scoped = subjects.filter((subject) => 'outOfScope' in subject)
  const known = stencil === null ? undefined : vocabulary.stencil(stencil)
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto p-3">
      {isOne ? (
        <TextField
          label={t('details.name')}
          value={first.name}
          disabled={isReadOnly}
          onCommit={(name) =>
            editor.dispatch(
              renameSubject,
              { id: first.id, name: name.trim() },
              { label: t('details.undo.rename') },
            )
          }
        />
      ) : (
        <h2 className="text-lg font-semibold">{t('details.several', { n: subjects.length })}</h2>
      )}
      {kinds.size === 1 && kind !== undefined && (
        <NativeSelect
          label={t('details.type')}
          value={stencil}
          placeholder={t('details.mixed')}
          disabled={isReadOnly}
          hint={known?.description}
          options={stencilGroups(vocabulary, kind, stencil)}
          onChange={(next) =>
            editor.dispatch(
              changeStencil,
              { subjects: subjects.map(({ id }) => id), stencil: next },
              { label: t('details.undo.stencil') },
            )
          }
        />
      )}
      {isOne && <FlowEnds subject={first} />}
      {kind === 'flow' && kinds.size === 1 && (
        <RouteField flows={subjects.flatMap((subject) => ('source' in subject ? [subject.id] : []))} />
      )}
      {isOne && <DrawnIn subject={first.id} />}
      {isOne && 'multiplicity' in first && (
        <TextField
          label={t('details.multiplicity')}
          value={first.multiplicity}
          placeholder={t('details.multiplicity.placeholder')}
          maxLength={20}
          disabled={isReadOnly}
          onCommit={(multiplicity) =>
            editor.dispatch(
              editRecord,
              { table: 'element', id: first.id, fields: { multiplicity: multiplicity.trim() } },
              { label: t('details.undo.multiplicity') },
            )
          }
        />
      )}
      <div>
        <PropertyGroups subjects={subjects} />
      </div>
      {isOne && kind !== 'boundary' && <RipSection subject={first} />}
      {scoped.length === subjects.length && <ScopeField subjects={scoped} />}
      {scoped.length === subjects.length && <NotApplicableField subjects={scoped} />}
      {isOne && kind !== 'boundary' && <CarriedAssets subject={first} />}
      {isOne && kind !== undefined && (
        <TextArea
          label={t('details.notes')}
          value={first.notes}
          rows={3}
          disabled={isReadOnly}
          onCommit={(notes) =>
            editor.dispatch(
              editRecord,
              { table: kind, id: first.id, fields: { notes } },
              { label: t('details.undo.notes') },
            )
          }
        />
      )}
    </div>
  )
}

function FlowEnds({ subject }: { readonly subject: Subject }) {
  const { session } = useEditor()
  const document = useDocument((state) => state.document)
  if (!('source' in subject)) return null
  const ends = [subject.source, subject.target]
  return (
    <p className="flex flex-wrap items-center gap-x-1 text-xs text-ink-2">
      {ends.map((end, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a self flow has the same end twice
        <span key={index} className="flex items-center gap-1">
          {index === 1 && <span aria-hidden="true">→</span>}
          <button
            type="button"
            onClick={() => session.setState({ selection: [end] })}
            className="min-h-6 font-medium underline decoration-line decoration-2 underline-offset-3 hover:decoration-accent"
          >
            {subjectName(document, end)}
          </button>
        </span>
      ))}
    </p>
  )
}
