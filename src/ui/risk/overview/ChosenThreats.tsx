import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { t } from '../../../messages/messages.ts'
import { Count } from '../../controls/Count.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { Card } from '../parts/Card.tsx'
import { ThreatLinks } from '../parts/ThreatLinks.tsx'
import type { Choice } from './choice.ts'

/** The threats behind a figure; each leads to its row. */
export function ChosenThreats({
  choice,
  onClose,
}: {
  readonly choice: Choice
  readonly onClose: () => void
}) {
  const place = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is to be looked at as well
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
    place.current?.focus()
  }, [choice])
  return (
    <div ref={place} tabIndex={-1} className="rounded-lg outline-none">
      <Card
        flush
        className="border-accent"
        title={choice.title}
        end={
          <>
            <Count value={choice.ids.length} />
            <IconButton size="small" icon={X} label={t('app.close')} onClick={onClose} />
          </>
        }
      >
        {choice.ids.length === 0 ? (
          <p className="px-3 pb-3 text-ink-3">{t('risk.overview.noThreats')}</p>
        ) : (
          <ThreatLinks key={choice.title} ids={choice.ids} most={12} />
        )}
      </Card>
    </div>
  )
}
