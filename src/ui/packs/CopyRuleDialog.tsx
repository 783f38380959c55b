import { useContext, useState } from 'react'
import { useStore } from 'zustand'
import { copyRule } from '../../app/packs/copy-rule.ts'
import type { Pack } from '../../engine/pack.ts'
import type { Rule } from '../../engine/rule.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { NativeSelect } from '../controls/NativeSelect.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useServices } from '../hooks/use-services.ts'
import { PackContext } from './use-pack.ts'

/** Copies a rule into a pack of one's own, which may be made for it. */
export function CopyRuleDialog({
  rule,
  from,
  isOpen,
  onClose,
  onCopied,
}: {
  readonly rule: Rule
  readonly from: Pack
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onCopied: (packId: string, ruleId: string) => void
}) {
  const { packs } = useServices()
  const open = useContext(PackContext)
  const stored = useStore(packs.store, (state) => state.packs)
  // Imported templates have no draft: they are not edited.
  const own = stored.filter(({ trashedAt, draft }) => trashedAt === null && draft !== null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const target = chosen ?? (own.some(({ id }) => id === from.id) ? from.id : (own[0]?.id ?? 'new'))
  const newName = name === '' ? t('packs.newName') : name
  const copy = async () => {
    const editor = open !== null && !open.isReadOnly ? open.editor : null
    const result = await copyRule({
      library: packs,
      rule,
      from,
      target: target === 'new' ? { name: newName } : { id: target },
      open: editor,
    })
    if (result.ok) onCopied(result.value.packId, result.value.ruleId)
    else setProblem(result.error)
  }
  return (
    <Dialog
      title={t('packs.copyRule.title')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('packs.cancel')}</Button>
          <Button variant="primary" onClick={() => void copy()}>
            {t('packs.copyRule.copy')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-ink-2">{t('packs.copyRule.help')}</p>
        <NativeSelect
          label={t('packs.copyRule.into')}
          value={target}
          problem={problem}
          options={[
            ...own.map((pack) => ({ value: pack.id, label: pack.name })),
            { value: 'new', label: t('packs.copyRule.new') },
          ]}
          onChange={setChosen}
        />
        {target === 'new' && (
          <TextField label={t('packs.name')} value={newName} onCommit={(text) => setName(text.trim())} />
        )}
      </div>
    </Dialog>
  )
}
