import { Plus } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import type { ElementId, FlowId } from '../../../model/tables.ts'
import type { AssetId } from '../../../risk/paths/attack-path.ts'
import { Button } from '../../controls/Button.tsx'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { Chip } from '../../controls/Chip.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { byName } from '../../panels/by-name.ts'
import { SubjectPicker } from '../../panels/SubjectPicker.tsx'
import { Card } from '../parts/Card.tsx'
import { usePolicy } from '../parts/use-policy.ts'

/** Where attackers begin: chosen elements and flows, or all external entities. */
export function EntryChoice({ entries }: { readonly entries: readonly (ElementId | FlowId)[] }) {
  const [policy, setPolicy] = usePolicy()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const isChosen = (policy.entryPoints ?? []).length > 0
  return (
    <Card
      title={t('risk.paths.entries')}
      help={isChosen ? undefined : t('risk.paths.entries.default')}
      end={isChosen && <Reset disabled={isReadOnly} onReset={() => setPolicy({ entryPoints: undefined })} />}
    >
      <SubjectPicker
        label={t('risk.paths.entries.pick')}
        subjects={entries}
        isReadOnly={isReadOnly}
        onToggle={(id, on) =>
          setPolicy({ entryPoints: on ? [...entries, id] : entries.filter((each) => each !== id) })
        }
      />
    </Card>
  )
}

/** What attackers are after: chosen assets, or all that something carries. */
export function AssetChoice({ assets }: { readonly assets: readonly AssetId[] }) {
  const [policy, setPolicy] = usePolicy()
  const all = useDocument(({ document }) => list(document, 'asset'))
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const isChosen = (policy.attackedAssets ?? []).length > 0
  const carried = byName(
    all.filter(({ carriers }) => carriers.length > 0),
    ({ name }) => name,
  )
  const toggle = (id: AssetId, on: boolean) =>
    setPolicy({ attackedAssets: on ? [...assets, id] : assets.filter((each) => each !== id) })
  return (
    <Card
      title={t('risk.paths.assets')}
      help={isChosen ? undefined : t('risk.paths.assets.default')}
      end={
        isChosen && <Reset disabled={isReadOnly} onReset={() => setPolicy({ attackedAssets: undefined })} />
      }
    >
      <div className="flex flex-wrap items-center gap-1 py-0.5">
        {carried
          .filter(({ id }) => assets.includes(id))
          .map(({ id, name }) => (
            <Chip key={id} className="h-6">
              {name}
            </Chip>
          ))}
        {carried.length === 0 ? (
          <p className="text-ink-3">{t('risk.paths.assets.none')}</p>
        ) : (
          <Popover
            label={t('risk.paths.assets.pick')}
            className="w-72"
            trigger={
              <IconButton
                size="small"
                icon={Plus}
                label={t('risk.paths.assets.pick')}
                disabled={isReadOnly}
              />
            }
          >
            <div className="max-h-72 overflow-y-auto px-1">
              {carried.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  label={name}
                  checked={assets.includes(id)}
                  onChange={(on) => toggle(id, on)}
                />
              ))}
            </div>
          </Popover>
        )}
      </div>
    </Card>
  )
}

function Reset({ disabled, onReset }: { readonly disabled: boolean; readonly onReset: () => void }) {
  return (
    <Button variant="link" disabled={disabled} onClick={onReset}>
      {t('risk.paths.reset')}
    </Button>
  )
}
