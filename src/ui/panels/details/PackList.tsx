import { t } from '../../../messages/messages.ts'
import { useEditor } from '../../hooks/use-editor.ts'
import { Section } from './Section.tsx'

/** The knowledge packs that the model uses, with the versions that run here. */
export function PackList({ ids }: { readonly ids: readonly string[] }) {
  const { vocabularies } = useEditor()
  const known = new Map(vocabularies.map((pack) => [pack.id, pack]))
  return (
    <Section title={t('model.packs')}>
      <ul className="rounded-lg border border-line">
        {ids.map((id) => {
          const pack = known.get(id)
          return (
            <li key={id} className="border-line px-2.5 py-2 not-first:border-t">
              <p className="flex items-baseline justify-between gap-2">
                <span className="font-medium">{pack?.name ?? id}</span>
                <span className="text-xs text-ink-3 tabular-nums">
                  {pack?.version ?? t('model.packMissing')}
                </span>
              </p>
              {pack && <p className="text-xs text-ink-2">{pack.description}</p>}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
