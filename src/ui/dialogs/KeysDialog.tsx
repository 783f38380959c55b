import { useMemo, useState } from 'react'
import { type Action, type ActionGroup, chordText } from '../../app/action.ts'
import { actions } from '../../app/action-catalog.ts'
import { shownKeys } from '../../app/keys/keys-of.ts'
import { isApple } from '../../app/platform.ts'
import { type MessageKey, t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { SearchField } from '../controls/SearchField.tsx'
import { usePreferences } from '../hooks/use-services.ts'
import { FixedKeys, fixedKeys } from '../keys/FixedKeys.tsx'
import { KeyRow } from '../keys/KeyRow.tsx'
import { useActionContext } from '../shell/use-action.ts'

/** Every action with its keys, made from the actions, so that it cannot be out of date; each key can be changed. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const context = useActionContext()
  const { preferences, change } = usePreferences()
  const [query, setQuery] = useState('')
  const [said, setSaid] = useState('')
  const own = preferences.keys
  const wanted = query.trim().toLowerCase()

  const fits = (name: string, keys: string) => `${name} ${keys}`.toLowerCase().includes(wanted)
  const textOf = (action: Action) =>
    shownKeys(action, own)
      .map((chord) => chordText(chord, isApple()))
      .join(' ')
  const shown = actions.filter((action) =>
    fits(`${action.label(context)} ${action.words?.() ?? ''}`, textOf(action)),
  )
  const fixed = useMemo(() => (isOpen ? fixedKeys() : []), [isOpen])
  const shownFixed = fixed
    .map((section) => ({
      ...section,
      rows: section.rows.filter(({ name, keys }) => fits(name, keys.join(' '))),
    }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <Dialog
      title={t('search.keys')}
      isOpen={isOpen}
      onClose={onClose}
      className="w-[min(860px,calc(100vw-32px))]"
      footer={
        <>
          <p className="me-auto self-center text-xs text-ink-3">{t('search.keysHelp')}</p>
          <Button disabled={Object.keys(own).length === 0} onClick={() => change({ keys: {} })}>
            {t('search.keysResetAll')}
          </Button>
        </>
      }
    >
      <SearchField
        label={t('search.keysFind')}
        value={query}
        onChange={setQuery}
        clearLabel={t('search.clear')}
        className="mb-3"
      />
      <p role="status" className="sr-only">
        {said}
      </p>
      {shown.length + shownFixed.length === 0 && (
        <p className="py-8 text-center text-ink-2">{t('search.keysNone', { query })}</p>
      )}
      <div className="gap-x-8 md:columns-2">
        {groups.map(([group, title]) => {
          const members = shown.filter((action) => action.group === group)
          return (
            members.length > 0 && (
              <section key={group} className="mb-4">
                <h3 className="mb-1 text-xs font-semibold text-ink-3">{t(title)}</h3>
                <ul>
                  {members.map((action) => (
                    <KeyRow
                      key={action.id}
                      action={action}
                      own={own}
                      onChange={(keys) => change({ keys })}
                      say={setSaid}
                    />
                  ))}
                </ul>
              </section>
            )
          )
        })}
        {shownFixed.map(({ title, rows }) => (
          <FixedKeys key={title} title={title} rows={rows} />
        ))}
      </div>
    </Dialog>
  )
}

const groups = [
  ['walk', 'search.group.walk'],
  ['edit', 'search.group.edit'],
  ['table', 'search.group.table'],
  ['view', 'search.group.view'],
  ['model', 'search.group.model'],
  ['help', 'search.group.help'],
] as const satisfies readonly (readonly [ActionGroup, MessageKey])[]
