import { FolderPlus, Plus, Trash2 } from 'lucide-react'
import type { Condition } from '../../../engine/condition.ts'
import {
  type ConditionForm,
  type ConditionGroup,
  conditionPath,
  type FormPath,
  fromForm,
  toGroup,
  withPart,
} from '../../../engine/condition-form.ts'
import { groupHeading } from '../../../messages/describe-condition.ts'
import { t } from '../../../messages/messages.ts'
import { Button } from '../../controls/Button.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { ClauseRowView } from './ClauseRowView.tsx'
import { nextClause } from './next-clause.ts'

export interface ConditionBuilderProps {
  readonly condition: Condition
  readonly scope: 'flow' | 'element'
  readonly disabled: boolean
  readonly onChange: (condition: Condition) => void
  /** What is wrong at a path below the condition, such as `.args[1]`. */
  readonly problemAt: (path: string) => string | null
}

/** The condition of a rule as nested groups of rows. */
export function ConditionBuilder(props: ConditionBuilderProps) {
  const group = toGroup(props.condition)
  return <Group {...props} top={group} group={group} path={[]} />
}

interface PartProps extends ConditionBuilderProps {
  readonly top: ConditionGroup
  readonly path: FormPath
}

function Group({ group, ...props }: PartProps & { readonly group: ConditionGroup }) {
  const { top, path, disabled } = props
  const change = (part: ConditionForm | null) => props.onChange(fromForm(withPart(top, path, part)))
  const add = (part: ConditionForm) => change({ ...group, parts: [...group.parts, part] })
  const isTop = path.length === 0
  const label = t('packs.condition.group', { n: path.length + 1 })
  return (
    <fieldset
      aria-label={label}
      className={
        isTop ? 'min-w-0' : 'min-w-0 rounded-md border-s-2 border-accent/50 bg-canvas py-1.5 pe-1.5 ps-2.5'
      }
    >
      <div className="flex items-center gap-1">
        <NativeSelect
          label={label}
          hideLabel
          value={group.mode}
          disabled={disabled}
          className="w-52"
          options={modes.map((mode) => ({ value: mode, label: groupHeading(mode) }))}
          onChange={(mode) => change({ ...group, mode })}
        />
        {!isTop && !disabled && (
          <IconButton
            size="small"
            icon={Trash2}
            label={t('packs.condition.removeGroup')}
            className="ms-auto"
            onClick={() => change(null)}
          />
        )}
      </div>
      <ul className="mt-1.5 flex flex-col gap-1.5">
        {group.parts.map((part, index) => {
          const partPath = [...path, index]
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place; equal parts may repeat
            <li key={index}>
              {part.kind === 'group' ? (
                <Group {...props} group={part} path={partPath} />
              ) : (
                <ClauseRowView
                  clause={part}
                  scope={props.scope}
                  disabled={disabled}
                  problem={props.problemAt(conditionPath(props.condition, partPath))}
                  onChange={(next) => props.onChange(fromForm(withPart(top, partPath, next)))}
                  onRemove={() => props.onChange(fromForm(withPart(top, partPath, null)))}
                />
              )}
            </li>
          )
        })}
      </ul>
      {group.parts.length === 0 && (
        <p role="alert" className="py-1 text-xs font-medium text-high">
          {t('packs.condition.empty')}
        </p>
      )}
      {!disabled && (
        <div className="mt-1.5 flex gap-1">
          <Button variant="ghost" icon={Plus} onClick={() => add(nextClause(props.scope, group))}>
            {t('packs.condition.add')}
          </Button>
          {path.length < deepest && (
            <Button
              variant="ghost"
              icon={FolderPlus}
              onClick={() =>
                add({
                  kind: 'group',
                  mode: group.mode === 'any' ? 'all' : 'any',
                  parts: [nextClause(props.scope, group)],
                })
              }
            >
              {t('packs.condition.addGroup')}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  )
}

const modes = ['all', 'any', 'none'] as const
/** Groups in groups that can be made here; deeper ones are shown. */
const deepest = 3
