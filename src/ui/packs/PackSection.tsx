import {
  BookOpen,
  Download,
  EllipsisVertical,
  Import,
  PackagePlus,
  Pencil,
  Stamp,
  Trash2,
} from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { savePackFile } from '../../app/packs/pack-files.ts'
import type { StoredPack } from '../../app/packs/pack-library.ts'
import { compareVersions } from '../../app/packs/version-bump.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Chip } from '../controls/Chip.tsx'
import { IconButton } from '../controls/IconButton.tsx'
import { Menu } from '../controls/Menu.tsx'
import { useServices } from '../hooks/use-services.ts'
import { NewPackDialog } from './NewPackDialog.tsx'

export interface PackSectionProps {
  readonly onOpen: (id: string) => void
  /** Asks for a file and opens it: a pack of ours, or a template of Microsoft's tool. */
  readonly onImport: () => void
  readonly notify: (text: string, action?: { readonly label: string; readonly run: () => void }) => void
}

/** The knowledge packs of the start screen: those that are built in, and one's own. */
export function PackSection({ onOpen, onImport, notify }: PackSectionProps) {
  const { packs } = useServices()
  const state = useStore(packs.store)
  const [isCreating, setCreating] = useState(false)
  const own = state.packs.filter(({ trashedAt }) => trashedAt === null)
  const exportPack = async (id: string) => {
    const draft = await packs.loadDraft(id)
    const saved = draft.ok ? await savePackFile(draft.value) : draft
    if (!saved.ok) notify(saved.error)
    else if (saved.value !== null) notify(t('app.fileSaved', { name: saved.value }))
  }
  const remove = async ({ id, name }: StoredPack) => {
    const removed = await packs.remove(id)
    if (!removed.ok) return notify(removed.error)
    notify(t('packs.deleted', { name }), { label: t('start.undoDelete'), run: () => void packs.restore(id) })
  }
  return (
    <section aria-labelledby="knowledge-packs">
      <div className="flex items-end justify-between gap-3">
        <div>
          <h2 id="knowledge-packs" className="text-lg font-semibold">
            {t('packs.heading')}
          </h2>
          <p className="mb-3 text-ink-2">{t('packs.headingHelp')}</p>
        </div>
        <div className="mb-3 flex gap-2">
          <Button icon={Import} onClick={onImport}>
            {t('packs.import')}
          </Button>
          <Button icon={PackagePlus} onClick={() => setCreating(true)}>
            {t('packs.new')}
          </Button>
        </div>
      </div>
      {state.problem !== null && (
        <p role="alert" className="mb-2 rounded-md bg-medium-tint px-3 py-2 text-medium">
          {state.problem}
        </p>
      )}
      <ul className="overflow-hidden rounded-lg border border-line bg-panel">
        {own.map((pack) => (
          <PackLine
            key={pack.id}
            name={pack.name === '' ? pack.id : pack.name}
            icon={<OwnIcon isTemplate={pack.draft === null} />}
            description={
              pack.draft === null
                ? t('import.template.frozenHelp')
                : t('packs.own', { versions: pack.versions.length })
            }
            version={stateOf(pack)}
            onOpen={() => onOpen(pack.id)}
            menu={
              <Menu
                align="end"
                entries={[
                  { label: t('packs.export'), icon: Download, onSelect: () => void exportPack(pack.id) },
                  'separator',
                  { label: t('start.delete'), icon: Trash2, danger: true, onSelect: () => void remove(pack) },
                ]}
              >
                <IconButton
                  icon={EllipsisVertical}
                  size="small"
                  label={t('start.actionsOf', { title: pack.name })}
                />
              </Menu>
            }
          />
        ))}
        {packs.base.map((pack) => (
          <PackLine
            key={pack.id}
            name={pack.name}
            icon={
              <BookOpen aria-hidden="true" size={16} strokeWidth={1.75} className="shrink-0 text-ink-3" />
            }
            description={t('packs.counts', {
              stencils: pack.stencils.length,
              properties: pack.properties.length,
              mitigations: pack.mitigations.length,
            })}
            version={t('packs.builtIn', { version: pack.version })}
            onOpen={() => onOpen(pack.id)}
          />
        ))}
      </ul>
      <NewPackDialog
        isOpen={isCreating}
        onClose={() => setCreating(false)}
        onCreated={(id) => {
          setCreating(false)
          onOpen(id)
        }}
      />
    </section>
  )
}

/** A pen for what one edits, a stamp for what was taken in as it is. */
function OwnIcon({ isTemplate }: { readonly isTemplate: boolean }) {
  const Icon = isTemplate ? Stamp : Pencil
  return <Icon aria-hidden="true" size={16} strokeWidth={1.75} className="shrink-0 text-accent" />
}

function PackLine({
  name,
  icon,
  description,
  version,
  onOpen,
  menu,
}: {
  readonly name: string
  readonly icon: React.ReactNode
  readonly description: string
  readonly version: string
  readonly onOpen: () => void
  readonly menu?: React.ReactNode
}) {
  return (
    <li className="relative flex h-11 items-center gap-3 border-b border-line px-3 last:border-0 hover:bg-canvas">
      {icon}
      <button
        type="button"
        onClick={onOpen}
        className="min-w-24 shrink-0 truncate text-start font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
      >
        {name}
      </button>
      <span className="min-w-0 flex-1 truncate text-xs text-ink-3">{description}</span>
      <Chip>{version}</Chip>
      <span className="relative z-10 w-6">{menu}</span>
    </li>
  )
}

/** "Draft 0.2.0, published 0.1.0" in short. */
function stateOf({ draft, versions }: StoredPack): string {
  const newest = versions.toSorted((a, b) => compareVersions(b.version, a.version))[0]
  if (draft === null) return t('packs.publishedState', { version: newest?.version ?? '' })
  return newest !== undefined && newest.hash === draft.hash
    ? t('packs.publishedState', { version: newest.version })
    : t('packs.draft', { version: draft.version })
}
