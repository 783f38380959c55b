import { memo, useDeferredValue, useMemo } from 'react'
import { changeStencil } from '../../commands/change-stencil.ts'
import { placedIn } from '../../drawing/placed.ts'
import { t } from '../../messages/messages.ts'
import { get } from '../../model/document.ts'
import type { BoundaryId, ElementId, SubjectId } from '../../model/tables.ts'
import { connectElements } from '../canvas/connect-elements.ts'
import { boundaryAround, contentOf } from '../canvas/within.ts'
import { NativeSelect, type NativeSelectProps } from '../controls/NativeSelect.tsx'
import { useDocument, useEditor, useVocabulary } from '../hooks/use-editor.ts'
import { byName } from '../panels/by-name.ts'
import { ScopeField } from '../panels/details/ScopeField.tsx'
import { stencilGroups } from '../panels/details/stencil-groups.ts'
import { kindOf, useSubjects } from '../panels/details/use-subjects.ts'
import { subjectName } from '../panels/subject-name.ts'
import { isMovable, moveInto } from './move-into.ts'
import { outlineOf } from './outline-state.ts'
import { type OutlineRow, pathTo } from './outline-tree.ts'
import { subjectOf } from './row-words.ts'

/** So many elements are offered to connect to: those that stand nearest. */
const mostTargets = 200

/**
 * What can be said of the line in hand besides its name: its type, where it stands, its scope, and a new flow. It
 * follows the keyboard a moment later: the line itself comes first.
 */
export function OutlineEdit({ row }: { readonly row: OutlineRow | undefined }) {
  return <Fields row={useDeferredValue(row)} />
}

const Fields = memo(({ row }: { readonly row: OutlineRow | undefined }) => {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const document = useDeferredValue(useDocument((state) => state.document))
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const id = row === undefined ? null : subjectOf(row.item)
  const [subject] = useSubjects(useMemo(() => (id === null ? [] : [id]), [id]))
  const diagram = row?.item.diagram
  if (row === undefined || subject === undefined || diagram === undefined || id === null) return null
  const placed = placedIn(document, diagram)
  const within = contentOf(placed, id)
  const boxes = placed.boundaries.filter(
    ({ boundary, placement }) => placement.line === null && boundary.id !== id && !within.has(boundary.id),
  )
  const around = boundaryAround(placed, id)
  return (
    <fieldset className="flex max-h-[45%] shrink-0 flex-col gap-1.5 overflow-y-auto border-t border-line px-3 py-2">
      <legend className="sr-only">{t('outline.edit', { name: subjectName(document, id) })}</legend>
      <Choice
        label={t('outline.type')}
        value={subject.stencil}
        disabled={isReadOnly}
        options={stencilGroups(vocabulary, kindOf(subject), subject.stencil)}
        onChange={(stencil) =>
          editor.dispatch(changeStencil, { subjects: [id], stencil }, { label: t('details.undo.stencil') })
        }
      />
      {isMovable(id) && boxes.length > 0 && (
        <Choice
          label={t('outline.place')}
          value={around ?? nowhere}
          disabled={isReadOnly}
          options={[
            { value: nowhere, label: t('outline.noBoundary') },
            ...byName(
              boxes.map(({ boundary }) => ({
                value: boundary.id as string,
                label: subjectName(document, boundary.id),
              })),
              ({ label }) => label,
            ),
          ]}
          onChange={(place) => moveInto(editor, id, place === nowhere ? null : (place as BoundaryId))}
        />
      )}
      {'multiplicity' in subject && vocabulary.isPart(subject.stencil) && (
        <ConnectTo key={`connect ${id}`} source={subject.id} row={row} isReadOnly={isReadOnly} />
      )}
      {'outOfScope' in subject && <ScopeField key={`scope ${id}`} subjects={[subject]} />}
    </fieldset>
  )
})

const nowhere = 'nowhere'

/** A choice on one line with its label: the tree needs the room. */
function Choice(props: NativeSelectProps<string>) {
  return (
    <div className="flex items-center gap-2">
      <span aria-hidden="true" className="w-20 shrink-0 truncate text-xs text-ink-2">
        {props.label}
      </span>
      <NativeSelect {...props} hideLabel className="min-w-0 flex-1" />
    </div>
  )
}

interface ConnectToProps {
  readonly source: ElementId
  readonly row: OutlineRow
  readonly isReadOnly: boolean
}

function ConnectTo({ source, row, isReadOnly }: ConnectToProps) {
  const editor = useEditor()
  const document = useDeferredValue(useDocument((state) => state.document))
  const vocabulary = useVocabulary()
  const { diagram } = row.item
  const options = useMemo(() => {
    const { elements, boxes } = placedIn(document, diagram)
    const own = boxes.get(source)
    const distance = ({ x, y }: { readonly x: number; readonly y: number }) =>
      own === undefined ? 0 : Math.hypot(x - own.x, y - own.y)
    const near = elements
      .filter(({ element }) => vocabulary.isPart(element.stencil))
      .sort((a, b) => distance(a.placement) - distance(b.placement))
      .slice(0, mostTargets)
    return byName(
      near.map(({ element }) => ({ value: element.id as string, label: subjectName(document, element.id) })),
      ({ label }) => label,
    )
  }, [document, diagram, source, vocabulary])

  function connect(target: SubjectId): void {
    if (get(document, 'element', target) === undefined) return
    connectElements(editor, source, target as ElementId)
    const [flow] = editor.session.getState().selection
    if (flow?.startsWith('flow:') !== true) return
    // It is named here and not in the diagram.
    editor.session.setState({ renaming: null })
    const path = pathTo(editor.document.getState().document, diagram, flow)
    if (path === null) return
    const key = path.at(-1) ?? null
    outlineOf(editor).setState(({ toggled }) => ({
      active: key,
      anchor: key,
      renaming: key,
      toggled: row.isOpen === true ? toggled : new Set([...toggled, row.key]),
    }))
  }

  return (
    <Choice
      label={t('outline.connectTo')}
      value={null}
      placeholder={t('outline.chooseTarget')}
      disabled={isReadOnly}
      options={options}
      onChange={(target) => connect(target as SubjectId)}
    />
  )
}
