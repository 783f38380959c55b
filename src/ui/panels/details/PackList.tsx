import { PackagePlus } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { editRecord } from '../../../commands/edit-record.ts'
import { switchRuleOn } from '../../../commands/switch-rule-on.ts'
import { formatDate } from '../../../messages/format.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import type { ModelInfo } from '../../../model/tables.ts'
import { Button } from '../../controls/Button.tsx'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { hashOf } from '../../hooks/use-address.ts'
import { useDocument, useEditor } from '../../hooks/use-editor.ts'
import { useServices } from '../../hooks/use-services.ts'
import { NewPackDialog } from '../../packs/NewPackDialog.tsx'
import { newerVersion, pinChoices, withPack, withPin } from './pack-choice.ts'
import { Section } from './Section.tsx'

/** Which knowledge packs the model uses, in which version, and which rules it does not run. */
export function PackList({ model }: { readonly model: ModelInfo }) {
  const editor = useEditor()
  const { packs } = useServices()
  const disabled = useDocument((state) => state.readOnly !== null)
  const stored = useStore(packs.store, (state) => state.packs)
  const edit = (fields: Pick<Partial<ModelInfo>, 'packs' | 'packPins'>) =>
    editor.dispatch(editRecord, { table: 'model', id: model.id, fields }, { label: t('packs.model.undo') })
  const own = stored.filter(({ id, trashedAt }) => trashedAt === null || model.packs.includes(id))
  const known = new Set([...packs.base, ...own].map(({ id }) => id))
  const [isCreating, setCreating] = useState(false)
  const missing = model.packs.filter((id) => !known.has(id))
  return (
    <Section title={t('model.packs')}>
      <ul className="rounded-lg border border-line">
        {packs.base
          .filter(({ id }) => id !== 'core')
          .map((pack) => (
            <li key={pack.id} className={lineLook}>
              <Line
                id={pack.id}
                name={pack.name}
                end={<span className="text-xs text-ink-3 tabular-nums">{pack.version}</span>}
                link={t('packs.model.look')}
                isOn={model.packs.includes(pack.id)}
                disabled={disabled}
                onToggle={(isOn) => edit(withPack(model, pack.id, isOn, null))}
              />
              <p className="ps-6 text-xs text-ink-2">{pack.description}</p>
            </li>
          ))}
        {own.map((pack) => {
          const isOn = model.packs.includes(pack.id)
          const newer = isOn ? newerVersion(pack, model.packPins?.[pack.id] ?? null) : null
          return (
            <li key={pack.id} className={lineLook}>
              <Line
                id={pack.id}
                name={pack.name === '' ? pack.id : pack.name}
                link={t('packs.model.edit')}
                isOn={isOn}
                disabled={disabled}
                onToggle={(next) => edit(withPack(model, pack.id, next, pack))}
              />
              {isOn && (
                <NativeSelect
                  label={t('packs.model.version', { name: pack.name })}
                  hideLabel
                  className="mt-1 ms-6"
                  value={model.packPins?.[pack.id]?.hash ?? ''}
                  disabled={disabled}
                  options={pinChoices(pack, model.packPins?.[pack.id] ?? null)}
                  onChange={(hash) => edit(withPin(model, pack, hash))}
                />
              )}
              {newer !== null && !disabled && (
                <Button
                  variant="link"
                  className="ms-6 text-xs"
                  onClick={() => edit(withPin(model, pack, newer.hash))}
                >
                  {t('packs.model.useNewer', { version: newer.version })}
                </Button>
              )}
            </li>
          )
        })}
        {missing.map((id) => (
          <li key={id} className={lineLook}>
            <Line
              id={id}
              name={id}
              end={<span className="text-xs font-medium text-medium">{t('packs.model.notHere')}</span>}
              isOn
              disabled={disabled}
              onToggle={() => edit(withPack(model, id, false, null))}
            />
          </li>
        ))}
      </ul>
      {!disabled && (
        <Button icon={PackagePlus} className="self-start" onClick={() => setCreating(true)}>
          {t('packs.model.newPack')}
        </Button>
      )}
      <NewPackDialog
        isOpen={isCreating}
        onClose={() => setCreating(false)}
        builtOn={model.packs}
        onCreated={(id) => {
          setCreating(false)
          edit(withPack(model, id, true, null))
          window.location.hash = hashOf({ kind: 'pack', id, part: 'rules', entry: null })
        }}
      />
      <SwitchedOff disabled={disabled} />
    </Section>
  )
}

const lineLook = 'border-line px-2.5 py-2 not-first:border-t'

function Line({
  id,
  name,
  isOn,
  disabled,
  end,
  link,
  onToggle,
}: {
  readonly id: string
  readonly name: string
  readonly isOn: boolean
  readonly disabled: boolean
  readonly end?: React.ReactNode
  /** What the link to the pack says; without it there is none. */
  readonly link?: string
  readonly onToggle: (isOn: boolean) => void
}) {
  return (
    <div className="flex items-center justify-between gap-2">
      <Checkbox
        label={<span className="font-medium">{name}</span>}
        checked={isOn}
        disabled={disabled}
        onChange={onToggle}
      />
      <span className="flex shrink-0 items-center gap-2">
        {end}
        {link !== undefined && (
          <a
            href={hashOf({ kind: 'pack', id, part: 'rules', entry: null })}
            className="rounded-sm px-1 text-xs font-medium text-accent hover:underline"
          >
            {link}
          </a>
        )}
      </span>
    </div>
  )
}

/** Rules that are not run on this model, with the reason and the way back. */
function SwitchedOff({ disabled }: { readonly disabled: boolean }) {
  const editor = useEditor()
  const table = useDocument(({ document }) => document.tables.ruleSwitch)
  const switches = list(editor.document.getState().document, 'ruleSwitch')
  if (Object.keys(table).length === 0) return null
  return (
    <details className="rounded-lg border border-line">
      <summary className="px-2.5 py-2 text-sm font-medium">
        {t('packs.model.off', { n: switches.length })}
      </summary>
      <ul>
        {switches.map(({ id, pack, rule, reason, by, at }) => (
          <li key={id} className="flex items-start gap-2 border-t border-line px-2.5 py-2">
            <div className="min-w-0 flex-1">
              <p className="font-medium">{rule}</p>
              <p className="text-xs break-words text-ink-2">{reason}</p>
              <p className="text-xs text-ink-3">
                {[by, formatDate(at)].filter((part) => part !== '').join(', ')}
              </p>
            </div>
            {!disabled && (
              <Button
                variant="link"
                className="text-xs"
                onClick={() =>
                  editor.dispatch(switchRuleOn, { pack, rule }, { label: t('packs.model.undoOn', { rule }) })
                }
              >
                {t('packs.model.switchOn')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
