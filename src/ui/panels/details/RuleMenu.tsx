import { BookOpen, CircleOff, EllipsisVertical } from 'lucide-react'
import { useState } from 'react'
import type { Finding } from '../../../engine/finding.ts'
import { t } from '../../../messages/messages.ts'
import { IconButton } from '../../controls/IconButton.tsx'
import { Menu } from '../../controls/Menu.tsx'
import { hashOf } from '../../hooks/use-address.ts'
import { useDocument } from '../../hooks/use-editor.ts'
import { SwitchRuleOffDialog } from './SwitchRuleOffDialog.tsx'

/** What can be done with the rule that found a threat. */
export function RuleMenu({ finding }: { readonly finding: Finding }) {
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const [isAsking, setAsking] = useState(false)
  const { packId, ruleId } = finding
  return (
    <>
      <Menu
        align="end"
        entries={[
          {
            label: t('packs.off.look'),
            icon: BookOpen,
            onSelect: () => {
              window.location.hash = hashOf({ kind: 'pack', id: packId, part: 'rules', entry: ruleId })
            },
          },
          {
            label: t('packs.off.menu'),
            icon: CircleOff,
            disabled: isReadOnly,
            onSelect: () => setAsking(true),
          },
        ]}
      >
        <IconButton size="small" icon={EllipsisVertical} label={t('packs.off.actions')} />
      </Menu>
      <SwitchRuleOffDialog pack={packId} rule={ruleId} isOpen={isAsking} onClose={() => setAsking(false)} />
    </>
  )
}
