import { newMitigation } from '../../../app/packs/new-entries.ts'
import type { LibraryMitigation } from '../../../engine/pack.ts'
import type { PackMitigation } from '../../../engine/vocabulary-index.ts'
import { t } from '../../../messages/messages.ts'
import { Chip } from '../../controls/Chip.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { useOpenPack, usePack, usePackVocabulary, useProblemAt } from '../use-pack.ts'

/** The mitigations that a rule proposes. One of another pack is copied into this one when it is chosen. */
export function RuleMitigations({ index }: { readonly index: number }) {
  const pack = usePack()
  const vocabulary = usePackVocabulary()
  const { editor, isReadOnly } = useOpenPack()
  const problem = useProblemAt()(`rules[${index}].mitigations`)
  const rule = pack.rules[index]
  if (rule === undefined) return null
  const setMitigations = (mitigations: readonly string[], added: PackMitigation | 'new' | null = null) =>
    editor.change({ label: t('packs.undo.mitigations') }, (before) => {
      const entry = added === 'new' ? newMitigation(before) : added === null ? null : withoutPack(added)
      const library = entry === null ? before.mitigations : [...before.mitigations, entry]
      const ids = added === 'new' && entry !== null ? [...mitigations, entry.id] : mitigations
      return {
        ...before,
        mitigations: library,
        rules: before.rules.map((one, at) => (at === index ? { ...one, mitigations: ids } : one)),
      }
    })
  const own = pack.mitigations.filter(({ id }) => !rule.mitigations.includes(id))
  const ownIds = new Set(pack.mitigations.map(({ id }) => id))
  const others = vocabulary.mitigations.filter(({ packId, id }) => packId !== pack.id && !ownIds.has(id))
  const choose = (value: string) => {
    if (value === 'new') return setMitigations(rule.mitigations, 'new')
    const other = others.find(({ fullId }) => fullId === value)
    if (other !== undefined) return setMitigations([...rule.mitigations, other.id], other)
    return setMitigations([...rule.mitigations, value])
  }
  return (
    <div className="flex flex-col gap-2">
      {rule.mitigations.length > 0 && (
        <ul className="flex flex-wrap gap-1">
          {rule.mitigations.map((id) => {
            const title = pack.mitigations.find((entry) => entry.id === id)?.title ?? id
            const remove = isReadOnly
              ? {}
              : {
                  onRemove: () => setMitigations(rule.mitigations.filter((other) => other !== id)),
                  removeLabel: t('packs.remove', { name: title }),
                }
            return (
              <li key={id} className="max-w-full">
                <Chip {...remove}>{title}</Chip>
              </li>
            )
          })}
        </ul>
      )}
      {rule.mitigations.length === 0 && isReadOnly && (
        <p className="text-ink-3">{t('packs.rule.noMitigations')}</p>
      )}
      {!isReadOnly && (
        <NativeSelect
          label={t('packs.rule.addMitigation')}
          hideLabel
          className="max-w-100"
          value={null}
          placeholder={t('packs.rule.addMitigation')}
          problem={problem}
          options={[
            { value: 'new', label: t('packs.rule.newMitigation') },
            ...(own.length === 0
              ? []
              : [{ label: pack.name, options: own.map(({ id, title }) => ({ value: id, label: title })) }]),
            ...(others.length === 0
              ? []
              : [
                  {
                    label: t('packs.rule.copyMitigation'),
                    options: others.map(({ fullId, title }) => ({ value: fullId, label: title })),
                  },
                ]),
          ]}
          onChange={choose}
        />
      )}
    </div>
  )
}

function withoutPack({ fullId: _, packId: __, ...entry }: PackMitigation): LibraryMitigation {
  return entry
}
