import { ListFilter } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { anything, findSubjects, type SubjectQuery } from '../../../app/select/find-subjects.ts'
import { placedIn } from '../../../drawing/placed.ts'
import type { PropertyType } from '../../../engine/pack.ts'
import { t } from '../../../messages/messages.ts'
import type { SubjectId } from '../../../model/tables.ts'
import { Button } from '../../controls/Button.tsx'
import { IconButton } from '../../controls/IconButton.tsx'
import { NativeSelect } from '../../controls/NativeSelect.tsx'
import { Popover } from '../../controls/Popover.tsx'
import { useDocument, useEditor, useSession, useVocabulary } from '../../hooks/use-editor.ts'
import { announceSelection } from '../use-announcements.ts'

/** Selects by what things are: type, answer, threats, boundary. */
export function SelectByPopover() {
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      label={t('arrange.select')}
      open={isOpen}
      onOpenChange={setOpen}
      className="w-64"
      trigger={<IconButton icon={ListFilter} label={t('arrange.select')} />}
    >
      <Form onDone={() => setOpen(false)} />
    </Popover>
  )
}

function Form({ onDone }: { readonly onDone: () => void }) {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const diagram = useSession((state) => state.diagram)
  const { rows, bySubject } = useStore(editor.findings)
  const [query, setQuery] = useState<SubjectQuery>(anything)
  const change = (part: Partial<SubjectQuery>) => setQuery((before) => ({ ...before, ...part }))

  const placed = placedIn(document, diagram)
  const stencils = useMemo(() => {
    const { elements, flows, boundaries } = placed
    const used = [
      ...elements.map(({ element }) => element),
      ...flows,
      ...boundaries.map(({ boundary }) => boundary),
    ]
    return [...new Set(used.map(({ stencil }) => stencil))].map((id) => ({
      value: id,
      label: vocabulary.stencil(id)?.name ?? id,
    }))
  }, [placed, vocabulary])
  const questions = useMemo(() => {
    const asked = stencils.flatMap(({ value }) => vocabulary.propertiesOf(value))
    return [...new Map(asked.map(({ id, label }) => [id, { value: id, label }])).values()]
  }, [stencils, vocabulary])
  const found = useMemo(() => {
    const byId = new Map(rows.map((row) => [row.id, row]))
    const rowsOf = (id: SubjectId) => (bySubject.get(id) ?? []).flatMap((row) => byId.get(row) ?? [])
    return findSubjects(document, diagram, vocabulary, rowsOf, query)
  }, [document, diagram, vocabulary, rows, bySubject, query])

  const select = () => {
    editor.session.setState({ selection: found })
    announceSelection(editor)
    onDone()
  }
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        select()
      }}
    >
      <NativeSelect
        label={t('arrange.selectKind')}
        value={query.kind ?? 'any'}
        options={[
          { value: 'any', label: t('arrange.selectAnyKind') },
          { value: 'element', label: t('arrange.selectElements') },
          { value: 'flow', label: t('arrange.selectFlows') },
          { value: 'boundary', label: t('arrange.selectBoundaries') },
        ]}
        onChange={(kind) => change({ kind: kind === 'any' ? null : kind })}
      />
      <NativeSelect
        label={t('arrange.selectType')}
        value={query.stencil ?? ''}
        options={[{ value: '', label: t('arrange.selectAnyType') }, ...sorted(stencils)]}
        onChange={(stencil) => change({ stencil: stencil === '' ? null : stencil })}
      />
      <NativeSelect
        label={t('arrange.selectQuestion')}
        value={query.answer?.property ?? ''}
        options={[{ value: '', label: t('arrange.selectAnyAnswer') }, ...sorted(questions)]}
        onChange={(property) => change({ answer: property === '' ? null : { property, value: 'unknown' } })}
      />
      {query.answer !== null && (
        <NativeSelect
          label={t('arrange.selectValue')}
          value={query.answer.value}
          options={answersTo(vocabulary.property(query.answer.property)?.type)}
          onChange={(value) => change({ answer: { property: query.answer?.property ?? '', value } })}
        />
      )}
      <NativeSelect
        label={t('arrange.selectThreats')}
        value={query.threats ?? 'all'}
        options={[
          { value: 'all', label: t('arrange.selectAnyThreats') },
          { value: 'any', label: t('arrange.selectSomeThreats') },
          { value: 'High', label: t('arrange.selectHigh') },
          { value: 'Medium', label: t('arrange.selectMedium') },
          { value: 'Low', label: t('arrange.selectLow') },
          { value: 'none', label: t('arrange.selectNoThreats') },
        ]}
        onChange={(threats) => change({ threats: threats === 'all' ? null : threats })}
      />
      <NativeSelect
        label={t('arrange.selectWithin')}
        value={query.within ?? 'any'}
        options={[
          { value: 'any', label: t('arrange.selectAnywhere') },
          { value: 'none', label: t('arrange.selectNowhere') },
          ...placed.boundaries.flatMap(({ boundary, placement }) =>
            placement.line === null ? { value: boundary.id, label: boundary.name } : [],
          ),
        ]}
        onChange={(within) => change({ within: within === 'any' ? null : within })}
      />
      <Button type="submit" disabled={found.length === 0}>
        {t('arrange.selectFound', { n: found.length })}
      </Button>
    </form>
  )
}

function answersTo(type: PropertyType | undefined) {
  const known =
    type !== undefined && 'values' in type
      ? type.values.map(({ id, label }) => ({ value: id, label }))
      : [
          { value: 'yes', label: t('arrange.selectYes') },
          { value: 'no', label: t('arrange.selectNo') },
        ]
  return [{ value: 'unknown', label: t('arrange.selectUnknown') }, ...known]
}

function sorted(options: readonly { readonly value: string; readonly label: string }[]) {
  return [...options].sort((a, b) => a.label.localeCompare(b.label))
}
