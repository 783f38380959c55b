import { FileText, Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { EmptyState } from '../controls/EmptyState.tsx'
import { EntryHeader } from './EntryHeader.tsx'
import { entryTables, tableKeys, withNewEntry, withoutEntry } from './entries.ts'
import { AboutForm } from './forms/AboutForm.tsx'
import { MitigationForm } from './forms/MitigationForm.tsx'
import { PropertyForm } from './forms/PropertyForm.tsx'
import { RuleForm } from './forms/RuleForm.tsx'
import { StencilForm } from './forms/StencilForm.tsx'
import { PackHeader } from './PackHeader.tsx'
import { PackNav } from './PackNav.tsx'
import type { PackWindow } from './pack-window.ts'
import { RuleAside } from './RuleAside.tsx'
import { type EntryTable, useOpenPack, usePack } from './use-pack.ts'
import { usePackKeys } from './use-pack-keys.ts'

/** The screen of one pack: contents, form, and beside a rule what it finds. */
export function PackWorkspace({ address, go, notify }: PackWindow) {
  const { editor, isReadOnly } = useOpenPack()
  const pack = usePack()
  const announcement = useStore(editor.store, (state) => state.lastAnnouncement)
  usePackKeys(editor)
  const part = entryTables.find((table) => table === address.part) ?? 'about'
  const found = part === 'about' ? -1 : pack[part].findIndex(({ id }) => id === address.entry)
  const last = useRef({ part, index: 0 })
  const index = found >= 0 || part === 'about' ? found : indexInstead(pack[part].length, part, last.current)
  last.current = { part, index }
  const open = (table: string, entry: string | null) => go({ kind: 'pack', id: pack.id, part: table, entry })
  const rule = part === 'rules' ? pack.rules[index] : undefined
  const entryId = part === 'about' ? null : (pack[part][index]?.id ?? null)

  // An id that was changed in its form stays the one on the screen.
  useEffect(() => {
    if (part !== 'about' && address.entry !== null && found < 0 && entryId !== null) {
      window.history.replaceState(null, '', `#/pack/${pack.id}/${part}/${encodeURIComponent(entryId)}`)
    }
  }, [part, address.entry, found, entryId, pack.id])

  const add = (table: EntryTable) => {
    const { id } = withNewEntry(pack, table, editor.base)
    editor.change(
      { label: t(tableKeys[table].undoAdd) },
      (before) => withNewEntry(before, table, editor.base).pack,
    )
    open(table, id)
  }
  const remove = (table: EntryTable, at: number, name: string) => {
    editor.change({ label: t('packs.undo.remove', { name }) }, (before) => withoutEntry(before, table, at))
    notify(t('packs.removed', { name }), { label: t('packs.undoRemove'), run: editor.undo })
    open(table, pack[table][at + 1]?.id ?? pack[table][at - 1]?.id ?? null)
  }

  return (
    <div className="flex h-full flex-col">
      <PackHeader go={go} notify={notify} />
      <div className="flex min-h-0 flex-1">
        <div className="w-60 shrink-0 border-e border-line bg-panel 2xl:w-72">
          <PackNav
            part={part}
            index={index}
            onPart={(next) => open(next, next === 'about' ? null : (pack[next][0]?.id ?? null))}
            onEntry={open}
            onAdd={add}
          />
        </div>
        <main className="min-w-0 flex-1 overflow-y-auto">
          <div className="mx-auto flex max-w-190 flex-col gap-5 px-6 py-5">
            {part !== 'about' && index >= 0 && (
              <EntryHeader table={part} index={index} notify={notify} go={go} onRemove={remove} />
            )}
            {part === 'about' && <AboutForm />}
            {/* A key of its own for each entry: what is being typed belongs to the one that goes. */}
            {part === 'rules' && index >= 0 && <RuleForm key={index} index={index} />}
            {part === 'stencils' && index >= 0 && <StencilForm key={index} index={index} />}
            {part === 'properties' && index >= 0 && <PropertyForm key={index} index={index} />}
            {part === 'mitigations' && index >= 0 && <MitigationForm key={index} index={index} />}
            {part !== 'about' && index < 0 && (
              <EmptyState
                icon={FileText}
                title={t('packs.noEntries')}
                action={
                  isReadOnly ? null : (
                    <Button variant="primary" icon={Plus} onClick={() => add(part)}>
                      {t(tableKeys[part].add)}
                    </Button>
                  )
                }
              >
                {isReadOnly ? null : t(emptyKeys[part])}
              </EmptyState>
            )}
          </div>
        </main>
        {rule !== undefined && (
          <aside
            aria-label={t('packs.reading')}
            className="w-76 shrink-0 overflow-y-auto border-s border-line bg-panel 2xl:w-96"
          >
            <RuleAside rule={rule} />
          </aside>
        )}
      </div>
      <div aria-live="polite" className="sr-only">
        {announcement}
      </div>
    </div>
  )
}

/** Where the address names no entry: the one that was in hand, whose id was changed, else the first. */
function indexInstead(
  length: number,
  part: string,
  last: { readonly part: string; readonly index: number },
): number {
  if (length === 0) return -1
  return last.part === part && last.index >= 0 && last.index < length ? last.index : 0
}

const emptyKeys = {
  rules: 'packs.empty.rules',
  stencils: 'packs.empty.stencils',
  properties: 'packs.empty.properties',
  mitigations: 'packs.empty.mitigations',
} as const
