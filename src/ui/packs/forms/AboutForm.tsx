import { t } from '../../../messages/messages.ts'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { TextArea } from '../../controls/TextArea.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useOpenPack, usePack, useProblemAt } from '../use-pack.ts'
import { FormPart } from './FormPart.tsx'

/** What the pack is called, what it is for, and what it builds on. */
export function AboutForm() {
  const pack = usePack()
  const { editor, isReadOnly } = useOpenPack()
  const problemAt = useProblemAt()
  const edit = (fields: Partial<typeof pack>) =>
    editor.change({ label: t('packs.undo.about') }, (before) => ({ ...before, ...fields }))
  return (
    <div className="flex flex-col gap-6">
      <FormPart title={t('packs.about')}>
        <TextField
          label={t('packs.name')}
          value={pack.name}
          disabled={isReadOnly}
          problem={problemAt('name')}
          onCommit={(name) => edit({ name: name.trim() })}
        />
        <TextArea
          label={t('packs.description')}
          value={pack.description}
          rows={3}
          disabled={isReadOnly}
          onCommit={(description) => edit({ description })}
        />
        <div className="grid grid-cols-2 gap-3">
          <TextField
            label={t('packs.version')}
            hint={t('packs.versionHelp')}
            value={pack.version}
            disabled={isReadOnly}
            problem={problemAt('version')}
            onCommit={(version) => edit({ version: version.trim() })}
          />
          <div className="flex flex-col gap-1">
            <span className="text-xs text-ink-2">{t('packs.id')}</span>
            <code className="flex h-7 items-center text-sm">{pack.id}</code>
            <p className="text-xs text-ink-3">{t('packs.idHelp')}</p>
          </div>
        </div>
      </FormPart>
      {pack.origin !== undefined && (
        <FormPart title={t('import.template.from')}>
          <p className="break-words">
            {pack.origin.name} <span className="text-ink-3 tabular-nums">{pack.origin.version}</span>
          </p>
          {pack.origin.author !== '' && (
            <p className="text-xs text-ink-2">
              {t('import.template.author')}: {pack.origin.author}
            </p>
          )}
          <p className="text-xs text-ink-2">
            {t('import.template.came', {
              stencils: pack.stencils.length,
              properties: pack.properties.length,
              rules: pack.rules.length,
            })}
          </p>
        </FormPart>
      )}
      <FormPart title={t('packs.extends')} hint={t('packs.extendsHelp')}>
        <div className="flex flex-col gap-1.5">
          {editor.base
            .filter(({ id }) => id !== pack.id)
            .map(({ id, name, description }) => (
              <Checkbox
                key={id}
                disabled={isReadOnly || id === 'core'}
                checked={id === 'core' || pack.extends.includes(id)}
                onChange={(isOn) =>
                  edit({ extends: isOn ? [...pack.extends, id] : pack.extends.filter((one) => one !== id) })
                }
                label={
                  <>
                    <span className="font-medium">{name}</span>{' '}
                    <span className="text-xs text-ink-3">{description}</span>
                  </>
                }
              />
            ))}
        </div>
        {problemAt('extends') !== null && (
          <p role="alert" className="text-xs font-medium text-high">
            {problemAt('extends')}
          </p>
        )}
      </FormPart>
    </div>
  )
}
