import { t } from '../../../messages/messages.ts'
import { Checkbox } from '../../controls/Checkbox.tsx'
import { ListField } from '../../controls/ListField.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { Segmented } from '../../controls/Segmented.tsx'
import { TextArea } from '../../controls/TextArea.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { ConditionBuilder } from '../condition/ConditionBuilder.tsx'
import { withScope } from '../condition/change-scope.ts'
import { useEditEntry, useOpenPack, usePack, useProblemAt } from '../use-pack.ts'
import { DreadSuggestion } from './DreadSuggestion.tsx'
import { FormPart } from './FormPart.tsx'
import { RuleMitigations } from './RuleMitigations.tsx'
import { RuleTitle } from './RuleTitle.tsx'
import { StridePicker } from './StridePicker.tsx'

/** One rule: what the threat is called, when it fires, and what is known about it. */
export function RuleForm({ index }: { readonly index: number }) {
  const rule = usePack().rules[index]
  const { isReadOnly } = useOpenPack()
  const problemAt = useProblemAt()
  const edit = useEditEntry('rules', index)
  if (rule === undefined) return null
  const at = `rules[${index}]`
  const { scope } = rule
  return (
    <div className="flex flex-col gap-6">
      <FormPart title={t('packs.rule.threat')}>
        <RuleTitle rule={rule} index={index} />
        <TextArea
          label={t('packs.description')}
          placeholder={t('packs.rule.descriptionHelp')}
          value={rule.description}
          disabled={isReadOnly}
          onCommit={(description) => edit({ description }, t('packs.undo.rule'), 'description')}
        />
        <StridePicker
          letters={rule.stride}
          disabled={isReadOnly}
          onChange={(stride) => edit({ stride }, t('packs.undo.rule'))}
        />
      </FormPart>

      <FormPart title={t('packs.rule.when')} hint={t('packs.rule.whenHelp')}>
        {scope === 'model' ? (
          <p className="text-ink-2">{t('packs.rule.modelScope')}</p>
        ) : (
          <>
            <Segmented
              label={t('packs.rule.scope')}
              className="w-64"
              value={scope}
              disabled={isReadOnly}
              segments={[
                { value: 'flow', label: t('packs.rule.scope.flow') },
                { value: 'element', label: t('packs.rule.scope.element') },
              ]}
              onChange={(next) => edit(withScope(rule, next), t('packs.undo.rule'))}
            />
            <ConditionBuilder
              condition={rule.condition}
              scope={scope}
              disabled={isReadOnly}
              problemAt={(path) => problemAt(`${at}.condition${path}`)}
              onChange={(condition) => edit({ condition }, t('packs.undo.condition'))}
            />
            {scope === 'flow' && (
              <Checkbox
                label={t('packs.rule.pair')}
                checked={rule.aggregate === 'pair'}
                disabled={isReadOnly}
                onChange={(isPair) => edit({ aggregate: isPair ? 'pair' : 'instance' }, t('packs.undo.rule'))}
              />
            )}
          </>
        )}
      </FormPart>

      <FormPart title={t('packs.rule.howBad')}>
        <DreadSuggestion
          factors={rule.suggestedDread}
          disabled={isReadOnly}
          onChange={(suggestedDread) => edit({ suggestedDread }, t('packs.undo.rating'))}
        />
        <div className="flex flex-wrap items-end gap-4">
          <NativeSelect
            label={t('packs.rule.severity')}
            className="w-56"
            value={rule.safetySeverity ?? 'none'}
            disabled={isReadOnly}
            options={[
              { value: 'none' as const, label: t('packs.rule.severity.none') },
              ...severities.map((value) => ({ value, label: t(severityKeys[value]) })),
            ]}
            onChange={(value) =>
              edit({ safetySeverity: value === 'none' ? null : value }, t('packs.undo.rule'))
            }
          />
          <Checkbox
            label={t('packs.rule.physical')}
            checked={rule.attackClass === 'physical'}
            disabled={isReadOnly}
            onChange={(isPhysical) =>
              edit({ attackClass: isPhysical ? 'physical' : 'virtual' }, t('packs.undo.rule'))
            }
          />
        </div>
      </FormPart>

      <FormPart title={t('packs.rule.whatToDo')}>
        <RuleMitigations index={index} />
      </FormPart>

      <FormPart title={t('packs.rule.about')}>
        <div className="grid grid-cols-2 gap-3">
          <TextField
            label={t('packs.id')}
            hint={t('packs.rule.idHelp')}
            value={rule.id}
            disabled={isReadOnly}
            problem={problemAt(`${at}.id`)}
            onCommit={(id) => edit({ id: id.trim() }, t('packs.undo.rule'))}
          />
          <TextField
            label={t('packs.rule.group')}
            hint={t('packs.rule.groupHelp')}
            value={rule.group}
            disabled={isReadOnly}
            problem={problemAt(`${at}.group`)}
            onCommit={(group) => edit({ group: group.trim() }, t('packs.undo.rule'))}
          />
        </div>
        <ListField
          label={t('packs.rule.references')}
          placeholder={t('packs.rule.addReference')}
          values={rule.references}
          disabled={isReadOnly}
          removeLabel={(name) => t('packs.remove', { name })}
          onCommit={(references) => edit({ references }, t('packs.undo.rule'))}
        />
        {rule.source !== undefined && (
          <p className="text-xs text-ink-3">{t('packs.rule.source', { source: rule.source })}</p>
        )}
      </FormPart>
    </div>
  )
}

const severities = ['S1', 'S2', 'S3', 'S4', 'S5'] as const
const severityKeys = {
  S1: 'packs.rule.severity.S1',
  S2: 'packs.rule.severity.S2',
  S3: 'packs.rule.severity.S3',
  S4: 'packs.rule.severity.S4',
  S5: 'packs.rule.severity.S5',
} as const
