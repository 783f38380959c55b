import { Gauge, Workflow } from 'lucide-react'
import { showDiagram } from '../../app/actions/show-diagram.ts'
import { showRisk } from '../../app/actions/show-risk.ts'
import { t } from '../../messages/messages.ts'
import { Button } from '../controls/Button.tsx'
import { useAddress } from '../hooks/use-address.ts'
import { useAction } from './use-action.ts'

/** Between the two workspaces of a model: its diagram, and its risk. */
export function RiskButton() {
  const [address] = useAddress()
  const risk = useAction(showRisk)
  const diagram = useAction(showDiagram)
  const isOpen = address.kind === 'model' && address.risk !== undefined
  return isOpen ? (
    <Button icon={Workflow} title={diagram.label} onClick={diagram.run}>
      {t('risk.diagram')}
    </Button>
  ) : (
    <Button icon={Gauge} title={risk.label} onClick={risk.run}>
      {t('risk.name')}
    </Button>
  )
}
