import { controlCatalogues } from '../../../knowledge/reference-catalogues.ts'
import { t } from '../../../messages/messages.ts'
import { dread } from '../../../methods/dread/dread.ts'
import { ListField } from '../../controls/ListField.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { TextArea } from '../../controls/TextArea.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { ToggleChip } from '../../controls/ToggleChip.tsx'
import { useEditEntry, useOpenPack, usePack, useProblemAt } from '../use-pack.ts'
import { FormPart } from './FormPart.tsx'

/** A measure of the library: what it is, what it lowers, and the controls that ask for it. */
export function MitigationForm({ index }: { readonly index: number }) {
  const entry = usePack().mitigations[index]
  const { isReadOnly } = useOpenPack()
  const problemAt = useProblemAt()
  const edit = useEditEntry('mitigations', index)
  if (entry === undefined) return null
  const at = `mitigations[${index}]`
  const undo = t('packs.undo.mitigation')
  const used = Object.keys(entry.references)
  const free = Object.keys(controlCatalogues).filter((key) => !used.includes(key))
  const nameOf = (key: string) => {
    const known = controlCatalogues[key]
    return known === undefined ? key : `${known.name} ${known.edition}`
  }
  const setReferences = (key: string, ids: readonly string[]) =>
    edit({ references: { ...entry.references, [key]: ids } }, undo)
  return (
    <div className="flex flex-col gap-6">
      <FormPart title={t('packs.mitigation.heading')}>
        <TextField
          label={t('packs.mitigation.title')}
          value={entry.title}
          disabled={isReadOnly}
          problem={problemAt(`${at}.title`)}
          onCommit={(title) => edit({ title: title.trim() }, undo)}
        />
        <TextArea
          label={t('packs.description')}
          rows={3}
          value={entry.description}
          disabled={isReadOnly}
          onCommit={(description) => edit({ description }, undo)}
        />
        <NativeSelect
          label={t('packs.mitigation.kind')}
          className="w-64"
          value={entry.kind}
          disabled={isReadOnly}
          options={kinds.map((value) => ({ value, label: t(kindKeys[value]) }))}
          onChange={(kind) => edit({ kind }, undo)}
        />
        <fieldset className="flex flex-col gap-1">
          <legend className="mb-1 text-xs text-ink-2">{t('packs.mitigation.lowers')}</legend>
          <div className="flex flex-wrap gap-1">
            {dread.factors.map(({ id, label }) => (
              <ToggleChip
                key={id}
                label={label}
                pressed={entry.lowersDread.includes(id)}
                disabled={isReadOnly}
                onToggle={(isOn) =>
                  edit(
                    {
                      lowersDread: isOn
                        ? [...entry.lowersDread, id]
                        : entry.lowersDread.filter((other) => other !== id),
                    },
                    undo,
                  )
                }
              />
            ))}
          </div>
        </fieldset>
      </FormPart>
      <FormPart title={t('packs.mitigation.controls')} hint={t('packs.mitigation.controlsHelp')}>
        {used.map((key) => (
          <ListField
            key={key}
            label={nameOf(key)}
            placeholder={t('packs.mitigation.addControl')}
            values={entry.references[key] ?? []}
            disabled={isReadOnly}
            removeLabel={(name) => t('packs.remove', { name })}
            onCommit={(ids) => setReferences(key, ids)}
          />
        ))}
        {!isReadOnly && free.length > 0 && (
          <NativeSelect
            label={t('packs.mitigation.addCatalogue')}
            hideLabel
            className="max-w-80"
            value={null}
            placeholder={t('packs.mitigation.addCatalogue')}
            options={free.map((value) => ({ value, label: nameOf(value) }))}
            onChange={(key: string) => setReferences(key, [])}
          />
        )}
      </FormPart>
      <TextField
        label={t('packs.id')}
        className="max-w-80"
        value={entry.id}
        disabled={isReadOnly}
        problem={problemAt(`${at}.id`)}
        onCommit={(id) => edit({ id: id.trim() }, undo)}
      />
    </div>
  )
}

const kinds = ['preventive', 'detective', 'corrective', 'recovery', 'organisational'] as const
const kindKeys = {
  preventive: 'packs.mitigation.kind.preventive',
  detective: 'packs.mitigation.kind.detective',
  corrective: 'packs.mitigation.kind.corrective',
  recovery: 'packs.mitigation.kind.recovery',
  organisational: 'packs.mitigation.kind.organisational',
} as const
