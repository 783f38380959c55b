import { Plus, ShieldCheck, ShieldPlus, Table2, X } from 'lucide-react'
import { addMitigation } from '../../../commands/add-mitigation.ts'
import { assignMitigation } from '../../../commands/assign-mitigation.ts'
import { unassignMitigation } from '../../../commands/unassign-mitigation.ts'
import type { ThreatRow } from '../../../engine/threat.ts'
import type { PackMitigation } from '../../../engine/vocabulary-index.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import type { Mitigation } from '../../../model/tables.ts'
import { Button } from '../../controls/Button.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument, useEditor, useVocabulary } from '../../hooks/use-editor.ts'
import { MitigationStateSelect } from '../mitigations/MitigationStateSelect.tsx'
import { decide } from '../threats/threat-actions.ts'
import { threatTableOf } from '../threats/threat-table-store.ts'
import { Section } from './Section.tsx'

/** What to do: what is assigned, with its state; what the rule suggests; something of one's own. */
export function MitigationSection({ row }: { readonly row: ThreatRow }) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const all = list(document, 'mitigation')
  const ids = new Set(row.assignments.map(({ mitigation }) => mitigation))
  const assigned = all.filter(({ id }) => ids.has(id))
  const libraries = new Set(assigned.map(({ library }) => library))
  const suggested = (row.finding?.mitigations ?? []).flatMap((id) => {
    const entry = vocabulary.mitigation(id)
    return entry === undefined || libraries.has(id) ? [] : [entry]
  })
  const others = all.filter(
    ({ id, library }) => !ids.has(id) && !suggested.some(({ fullId }) => fullId === library),
  )

  /** A status that only waited for a mitigation is taken now. */
  const settle = () => {
    const { store } = threatTableOf(editor)
    const { pendingStatus } = store.getState()
    if (pendingStatus?.threat !== row.id) return
    if (decide(editor, [row], { status: pendingStatus.status }) === null)
      store.setState({ pendingStatus: null })
  }
  const add = (title: string, entry: PackMitigation | null) => {
    editor.dispatch(
      addMitigation,
      {
        id: editor.newId('mitigation'),
        title,
        description: entry?.description ?? '',
        library: entry?.fullId ?? null,
        findings: [row.id],
      },
      { label: t('details.undo.assign', { title }) },
    )
    settle()
  }
  const assign = ({ id, title }: Mitigation) => {
    editor.dispatch(
      assignMitigation,
      { mitigation: id, findings: [row.id] },
      { label: t('details.undo.assign', { title }) },
    )
    settle()
  }
  const unassign = ({ id, title }: Mitigation) =>
    editor.dispatch(
      unassignMitigation,
      { mitigation: id, findings: [row.id] },
      { label: t('details.undo.unassign', { title }) },
    )

  return (
    <Section
      title={t('details.mitigations')}
      end={
        <IconButton
          size="small"
          icon={Table2}
          label={t('details.mitigationTable')}
          onClick={() => editor.session.setState({ bottomPanel: 'mitigations' })}
        />
      }
    >
      <ul className="rounded-lg border border-line empty:hidden">
        {assigned.map((mitigation) => (
          <li key={mitigation.id} className={item}>
            <ShieldCheck aria-hidden="true" size={15} strokeWidth={1.75} className="shrink-0 text-accent" />
            <span className="flex min-w-0 flex-1 flex-col gap-1 py-0.5">
              {mitigation.title}
              <MitigationStateSelect mitigation={mitigation} className="w-32" />
            </span>
            <IconButton
              size="small"
              icon={X}
              label={t('details.unassign', { title: mitigation.title })}
              disabled={isReadOnly}
              onClick={() => unassign(mitigation)}
            />
          </li>
        ))}
        {suggested.map((entry) => (
          <li key={entry.fullId} className={item}>
            <ShieldPlus aria-hidden="true" size={15} strokeWidth={1.75} className="shrink-0 text-ink-3" />
            <span className="min-w-0 flex-1 text-ink-2" title={entry.description}>
              {entry.title}
            </span>
            <Button
              variant="link"
              className="mx-0"
              disabled={isReadOnly}
              aria-label={t('details.assignNamed', { title: entry.title })}
              onClick={() => add(entry.title, entry)}
            >
              {t('details.assign')}
            </Button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <NativeSelect
          label={t('details.assignOther')}
          hideLabel
          value={null}
          placeholder={t('details.assignOther')}
          disabled={isReadOnly}
          options={others.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => {
            const mitigation = others.find((other) => other.id === id)
            if (mitigation !== undefined) assign(mitigation)
          }}
        />
      )}
      <div className="relative">
        <Plus
          aria-hidden="true"
          size={14}
          strokeWidth={1.75}
          className="pointer-events-none absolute top-1.75 end-2 text-ink-3"
        />
        <TextField
          key={assigned.length}
          label={t('details.newMitigation')}
          hideLabel
          value=""
          placeholder={t('details.newMitigation')}
          disabled={isReadOnly}
          onCommit={(title) => title.trim() !== '' && add(title.trim(), null)}
        />
      </div>
    </Section>
  )
}

const item = 'flex min-h-9 items-center gap-2 border-line py-1 pe-1 ps-2.5 not-first:border-t'
