import { Plus, X } from 'lucide-react'
import { t } from '../../../messages/messages.ts'
import { severityInfos } from '../../../methods/safety/safety.ts'
import { defaultScenarios, type SafetyScenario } from '../../../methods/safety/scenarios.ts'
import { scenariosOf } from '../../../risk/risk-policy.ts'
import { Button } from '../../controls/Button.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDocument } from '../../hooks/use-editor.ts'
import { quietFields } from '../../panels/table-look.ts'
import { Card } from '../parts/Card.tsx'
import { Changed } from '../parts/Changed.tsx'
import { NumberCell } from '../parts/NumberCell.tsx'
import { SelectCell } from '../parts/SelectCell.tsx'
import { usePolicy } from '../parts/use-policy.ts'

/** Uses in care, how long each may be interrupted, and the harm when it lasts longer. */
export function ScenarioTable() {
  const [policy, setPolicy] = usePolicy()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const scenarios = useDocument(({ document }) => scenariosOf(document))
  const set = (next: readonly SafetyScenario[]) => setPolicy({ scenarios: [...next] })
  const change = (id: string, fields: Partial<SafetyScenario>) =>
    set(scenarios.map((scenario) => (scenario.id === id ? { ...scenario, ...fields } : scenario)))
  const add = () => {
    const taken = new Set(scenarios.map(({ id }) => id))
    let n = scenarios.length + 1
    while (taken.has(`scenario-${n}`)) n += 1
    set([...scenarios, { id: `scenario-${n}`, name: t('risk.scenario.new'), tolerance: 60, severity: 'S3' }])
  }
  return (
    <Card
      title={t('risk.scenarios')}
      help={t('risk.scenarios.help')}
      end={
        <Changed
          what={t('risk.scenarios.what')}
          isChanged={policy.scenarios !== undefined && scenarios !== defaultScenarios}
          disabled={isReadOnly}
          onReset={() => setPolicy({ scenarios: undefined })}
        />
      }
    >
      <table className={`w-full border-collapse text-start ${quietFields}`}>
        <caption className="sr-only">{t('risk.scenarios')}</caption>
        <thead className="text-xs text-ink-3">
          <tr>
            <th className="px-1 font-medium">{t('risk.scenario.name')}</th>
            <th className="w-28 px-1 text-end font-medium">{t('risk.scenario.tolerance')}</th>
            <th className="w-36 px-1 font-medium">{t('risk.scenario.severity')}</th>
            <th className="w-8">
              <span className="sr-only">{t('assets.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {scenarios.map(({ id, name, tolerance, severity }) => (
            <tr key={id}>
              <td>
                <TextField
                  label={t('risk.scenario.name')}
                  hideLabel
                  value={name}
                  disabled={isReadOnly}
                  onCommit={(text) => text.trim() !== '' && change(id, { name: text.trim() })}
                />
              </td>
              <td className="text-end">
                <NumberCell
                  label={t('risk.scenario.toleranceOf', { name })}
                  value={tolerance}
                  min={0}
                  max={1e9}
                  required
                  disabled={isReadOnly}
                  onCommit={(value) => value !== null && change(id, { tolerance: value })}
                  className="w-20"
                />
              </td>
              <td>
                <SelectCell
                  label={t('risk.scenario.severityOf', { name })}
                  value={severity}
                  disabled={isReadOnly}
                  options={severityInfos.map((info) => ({
                    value: info.id,
                    label: `${info.id} ${info.label}`,
                  }))}
                  onChange={(value) => change(id, { severity: value })}
                />
              </td>
              <td>
                <IconButton
                  size="small"
                  icon={X}
                  label={t('risk.scenario.remove', { name })}
                  disabled={isReadOnly}
                  onClick={() => set(scenarios.filter((scenario) => scenario.id !== id))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button variant="ghost" icon={Plus} className="mt-1" disabled={isReadOnly} onClick={add}>
        {t('risk.scenario.add')}
      </Button>
    </Card>
  )
}
