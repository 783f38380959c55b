import { Copy, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { CopyRuleDialog } from './CopyRuleDialog.tsx'
import { entriesOf } from './entries.ts'
import type { PackWindow } from './pack-window.ts'
import { type EntryTable, useOpenPack, usePack } from './use-pack.ts'

/** The name of the entry in hand, and what can be done with the whole of it. */
export function EntryHeader({
  table,
  index,
  go,
  notify,
  onRemove,
}: {
  readonly table: EntryTable
  readonly index: number
  readonly go: PackWindow['go']
  readonly notify: PackWindow['notify']
  readonly onRemove: (table: EntryTable, index: number, name: string) => void
}) {
  const pack = usePack()
  const { isReadOnly } = useOpenPack()
  const [isCopying, setCopying] = useState(false)
  const entry = entriesOf(pack, table)[index]
  const rule = table === 'rules' ? pack.rules[index] : undefined
  if (entry === undefined) return null
  return (
    <header className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <h2 className="text-lg font-semibold break-words">{entry.name}</h2>
        <p className="text-xs text-ink-3">{entry.hint}</p>
      </div>
      <div className="flex shrink-0 gap-1.5">
        {rule !== undefined && (
          <Button icon={Copy} onClick={() => setCopying(true)}>
            {isReadOnly ? t('packs.copyRule') : t('packs.duplicateRule')}
          </Button>
        )}
        {!isReadOnly && (
          <Button variant="danger" icon={Trash2} onClick={() => onRemove(table, index, entry.name)}>
            {t('packs.removeEntry')}
          </Button>
        )}
      </div>
      {rule !== undefined && (
        <CopyRuleDialog
          rule={rule}
          from={pack}
          isOpen={isCopying}
          onClose={() => setCopying(false)}
          onCopied={(packId, ruleId) => {
            setCopying(false)
            notify(t('packs.copied'))
            go({ kind: 'pack', id: packId, part: 'rules', entry: ruleId })
          }}
        />
      )}
    </header>
  )
}
