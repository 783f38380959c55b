import { idAfterRename } from '../../../app/packs/new-entries.ts'
import { isUnknown } from '../../../engine/vocabulary-index.ts'
import { t } from '../../../messages/messages.ts'
import { ListField } from '../../controls/ListField.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { Segmented } from '../../controls/Segmented.tsx'
import { TextArea } from '../../controls/TextArea.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { stencilOptions } from '../stencil-options.ts'
import { useEditEntry, useOpenPack, usePack, usePackVocabulary, useProblemAt } from '../use-pack.ts'
import { FormPart } from './FormPart.tsx'
import { IconPicker } from './IconPicker.tsx'
import { StencilQuestions } from './StencilQuestions.tsx'

/** A kind of thing that can be drawn. */
export function StencilForm({ index }: { readonly index: number }) {
  const pack = usePack()
  const stencil = pack.stencils[index]
  const vocabulary = usePackVocabulary()
  const { isReadOnly } = useOpenPack()
  const problemAt = useProblemAt()
  const edit = useEditEntry('stencils', index)
  if (stencil === undefined) return null
  const at = `stencils[${index}]`
  const label = t('packs.undo.stencil')
  const parents = stencilOptions(
    vocabulary,
    ({ id, base }) => base === stencil.base && id !== stencil.id,
    stencil.parent ?? '',
  )
  return (
    <div className="flex flex-col gap-6">
      <FormPart title={t('packs.stencil.heading')}>
        <div className="grid grid-cols-2 gap-3">
          <TextField
            label={t('packs.name')}
            value={stencil.name}
            disabled={isReadOnly}
            problem={problemAt(`${at}.name`)}
            onCommit={(text) => {
              const name = text.trim()
              edit({ name, id: idAfterRename(pack, stencil, name, `${pack.id}.`) }, label)
            }}
          />
          <TextField
            label={t('packs.stencil.group')}
            value={stencil.group}
            disabled={isReadOnly}
            problem={problemAt(`${at}.group`)}
            suggestions={[...new Set(vocabulary.stencils.map(({ group }) => group))].sort()}
            onCommit={(group) => edit({ group: group.trim() }, label)}
          />
        </div>
        <TextArea
          label={t('packs.description')}
          value={stencil.description}
          disabled={isReadOnly}
          onCommit={(description) => edit({ description }, label)}
        />
        <ListField
          label={t('packs.stencil.keywords')}
          placeholder={t('packs.stencil.addKeyword')}
          values={stencil.keywords}
          disabled={isReadOnly}
          removeLabel={(name) => t('packs.remove', { name })}
          onCommit={(keywords) => edit({ keywords }, label)}
        />
      </FormPart>
      <FormPart title={t('packs.stencil.kind')} hint={t('packs.stencil.kindHelp')}>
        <div className="grid grid-cols-2 gap-3">
          <NativeSelect
            label={t('packs.stencil.base')}
            value={stencil.base}
            disabled={isReadOnly}
            options={bases.map((value) => ({ value, label: t(baseKeys[value]) }))}
            onChange={(base) => {
              const shape = base === 'boundary' ? { shape: 'box' as const } : {}
              const { shape: _, ...rest } = stencil
              edit({ ...rest, base, parent: null, ...shape }, label)
            }}
          />
          <NativeSelect
            label={t('packs.stencil.parent')}
            value={stencil.parent ?? ''}
            disabled={isReadOnly}
            problem={problemAt(`${at}.parent`)}
            options={[{ value: '', label: t('packs.stencil.noParent') }, ...parents]}
            onChange={(parent) => edit({ parent: parent === '' ? null : parent }, label)}
          />
        </div>
        {stencil.base === 'boundary' && (
          <Segmented
            label={t('packs.stencil.shape')}
            className="w-48"
            value={stencil.shape ?? 'box'}
            disabled={isReadOnly}
            segments={[
              { value: 'box', label: t('packs.stencil.box') },
              { value: 'line', label: t('packs.stencil.line') },
            ]}
            onChange={(shape) => edit({ shape }, label)}
          />
        )}
        <IconPicker value={stencil.icon} disabled={isReadOnly} onChange={(icon) => edit({ icon }, label)} />
      </FormPart>
      <FormPart title={t('packs.stencil.questions')} hint={t('packs.stencil.questionsHelp')}>
        <StencilQuestions
          stencil={stencil}
          disabled={isReadOnly}
          problem={problemAt(`${at}.properties`) ?? problemAt(`${at}.defaults`)}
          onProperties={(properties) => edit({ properties }, label)}
          onDefault={(id, value) => {
            const { [id]: _, ...rest } = stencil.defaults
            edit({ defaults: isUnknown(value) ? rest : { ...rest, [id]: value } }, label)
          }}
        />
      </FormPart>
      <TextField
        label={t('packs.id')}
        hint={t('packs.stencil.idHelp')}
        className="max-w-80"
        value={stencil.id}
        disabled={isReadOnly}
        problem={problemAt(`${at}.id`)}
        onCommit={(id) => edit({ id: id.trim() }, label)}
      />
    </div>
  )
}

const bases = ['process', 'external', 'store', 'flow', 'boundary'] as const
const baseKeys = {
  process: 'packs.base.process',
  external: 'packs.base.external',
  store: 'packs.base.store',
  flow: 'packs.base.flow',
  boundary: 'packs.base.boundary',
} as const
