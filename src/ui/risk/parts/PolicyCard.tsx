import type { ReactNode } from 'react'
import { useDocument } from '../../hooks/use-editor.ts'
import { Card } from './Card.tsx'
import { Changed } from './Changed.tsx'
import { usePolicy } from './use-policy.ts'

/** A published table that the model's policy may replace: says whether it does, and takes it back. */
export function PolicyCard({
  field,
  what,
  title,
  help,
  children,
}: {
  readonly field: 'acceptability' | 'maturityEffect' | 'ripLikelihoods' | 'ripWeights' | 'yearlyRates'
  /** What goes back, such as "weights". */
  readonly what: string
  readonly title: string
  readonly help: string
  readonly children: ReactNode
}) {
  const [policy, setPolicy] = usePolicy()
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  return (
    <Card
      title={title}
      help={help}
      end={
        <Changed
          what={what}
          isChanged={policy[field] !== undefined}
          disabled={isReadOnly}
          onReset={() => setPolicy({ [field]: undefined })}
        />
      }
    >
      {children}
    </Card>
  )
}
