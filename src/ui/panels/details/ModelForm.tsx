import { editRecord } from '../../../commands/edit-record.ts'
import { t } from '../../../messages/messages.ts'
import { get } from '../../../model/document.ts'
import type { ModelInfo } from '../../../model/tables.ts'
import { ListField } from '../../controls/ListField.tsx'
import { TextArea } from '../../controls/TextArea.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { useOwners } from '../use-owners.ts'
import { OriginSection } from './OriginSection.tsx'
import { PackList } from './PackList.tsx'
import { Section } from './Section.tsx'

/** The model as a whole: what its report says about itself. */
export function ModelForm() {
  const editor = useEditor()
  const model = useDocument(({ document }) => get(document, 'model', 'model:main'))
  const disabled = useDocument((state) => state.readOnly !== null)
  const owners = useOwners()
  if (model === undefined) return null
  const edit = (fields: Partial<Omit<ModelInfo, 'id'>>, field: string) =>
    editor.dispatch(
      editRecord,
      { table: 'model', id: model.id, fields },
      { label: t('model.undo.edit', { field }) },
    )
  return (
    <div className="flex h-full flex-col gap-5 overflow-y-auto p-3">
      <h2 className="text-lg font-semibold">{t('model.heading')}</h2>
      <Section title={t('model.control')} className="-mt-2">
        <TextField
          label={t('model.title')}
          value={model.title}
          disabled={disabled}
          onCommit={(title) => edit({ title: title.trim() }, t('model.title'))}
        />
        <div className="grid grid-cols-2 gap-2">
          <TextField
            label={t('model.version')}
            value={model.version}
            disabled={disabled}
            onCommit={(version) => edit({ version: version.trim() }, t('model.version'))}
          />
          <TextField
            label={t('model.classification')}
            value={model.classification}
            placeholder={t('model.classification.placeholder')}
            disabled={disabled}
            onCommit={(text) => edit({ classification: text.trim() }, t('model.classification'))}
          />
        </div>
        <TextField
          label={t('model.owner')}
          value={model.owner}
          suggestions={owners}
          disabled={disabled}
          onCommit={(owner) => edit({ owner: owner.trim() }, t('model.owner'))}
        />
        <ListField
          label={t('model.contributors')}
          values={model.contributors}
          placeholder={t('model.contributors.add')}
          removeLabel={(name) => t('model.remove', { name })}
          disabled={disabled}
          onCommit={(contributors) => edit({ contributors }, t('model.contributors'))}
        />
        <ListField
          label={t('model.reviewers')}
          values={model.reviewers}
          placeholder={t('model.reviewers.add')}
          removeLabel={(name) => t('model.remove', { name })}
          disabled={disabled}
          onCommit={(reviewers) => edit({ reviewers }, t('model.reviewers'))}
        />
      </Section>
      <Section title={t('model.about')}>
        <TextArea
          label={t('model.description')}
          value={model.description}
          rows={3}
          disabled={disabled}
          onCommit={(description) => edit({ description }, t('model.description'))}
        />
        <TextArea
          label={t('model.intendedUse')}
          value={model.intendedUse}
          disabled={disabled}
          onCommit={(intendedUse) => edit({ intendedUse }, t('model.intendedUse'))}
        />
        <TextArea
          label={t('model.scope')}
          value={model.scope}
          disabled={disabled}
          onCommit={(scope) => edit({ scope }, t('model.scope'))}
        />
        <ListField
          label={t('model.assumptions')}
          values={model.assumptions}
          placeholder={t('model.assumptions.add')}
          removeLabel={(name) => t('model.remove', { name })}
          disabled={disabled}
          onCommit={(assumptions) => edit({ assumptions }, t('model.assumptions'))}
        />
        <ListField
          label={t('model.dependencies')}
          values={model.externalDependencies}
          placeholder={t('model.dependencies.add')}
          removeLabel={(name) => t('model.remove', { name })}
          disabled={disabled}
          onCommit={(externalDependencies) => edit({ externalDependencies }, t('model.dependencies'))}
        />
      </Section>
      <OriginSection />
      <PackList model={model} />
    </div>
  )
}
