import { type LucideIcon, PanelBottom, PanelLeft, PanelRight } from 'lucide-react'
import { t } from '../../messages/messages.ts'
import { IconButton } from '../controls/IconButton.tsx'
import type { Folding } from './use-folding.ts'

export interface PanelTogglesProps {
  readonly stencils: Folding
  readonly work: Folding
  readonly details: Folding
}

/** Folds the panels away and brings them back. */
export function PanelToggles({ stencils, work, details }: PanelTogglesProps) {
  return (
    <fieldset aria-label={t('app.panels')} className="flex">
      <Toggle icon={PanelLeft} label={t('app.panelStencils')} folding={stencils} />
      <Toggle icon={PanelBottom} label={t('app.panelWork')} folding={work} />
      <Toggle icon={PanelRight} label={t('app.panelDetails')} folding={details} />
    </fieldset>
  )
}

function Toggle({
  icon,
  label,
  folding,
}: {
  readonly icon: LucideIcon
  readonly label: string
  readonly folding: Folding
}) {
  return (
    <IconButton
      size="small"
      side="top"
      icon={icon}
      label={label}
      pressed={folding.isOpen}
      onClick={folding.toggle}
    />
  )
}
