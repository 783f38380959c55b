import { Shapes } from 'lucide-react'
import { useMemo } from 'react'
import { removeSubjects } from '../../../commands/remove-subjects.ts'
import type { VocabularyIndex } from '../../../engine/vocabulary-index.ts'
import { describeRefusal } from '../../../messages/describe-errors.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import type { Element } from '../../../model/tables.ts'
import type { GridColumn } from '../../grid/grid-column.ts'
import type { NewRow } from '../../grid/grid-source.ts'
import { gridStoreOf } from '../../grid/grid-stores.ts'
import { RecordTable } from '../../grid/RecordTable.tsx'
import { useDocument, useEditor, useFindings, useVocabulary } from '../../hooks/use-editor.ts'
import { useShell } from '../../shell/use-action.ts'
import { subjectName } from '../subject-name.ts'
import { addPastedElements } from './add-pasted-elements.ts'
import { answerColumns } from './answer-columns.ts'
import { rowAdder } from './row-adder.ts'
import { stencilOptions } from './stencil-options.ts'
import { moreColumns, nameColumns, type SubjectInputs, threatColumnsOf } from './subject-columns.tsx'
import { recordWriter } from './subject-source.ts'
import { useSubjectCursor } from './use-subject-cursor.ts'

/** Every element of the model as a row, with all that can be said about it. */
export function ElementsPanel() {
  const editor = useEditor()
  const shell = useShell()
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const rows = useFindings((state) => state.rows)
  const bySubject = useFindings((state) => state.bySubject)
  const store = gridStoreOf(editor, 'elements', { sort: [{ column: 'name', isDescending: false }] })
  const elements = useMemo(
    () => list(document, 'element').filter(({ stencil }) => vocabulary.isPart(stencil)),
    [document, vocabulary],
  )
  const onCursor = useSubjectCursor(store, elements)
  const columns = useMemo(
    () => elementColumns({ document, vocabulary, findings: { rows, bySubject } }, elements),
    [document, vocabulary, rows, bySubject, elements],
  )
  const source = useMemo(() => {
    const writer = recordWriter<Element>(editor)
    const make = (added: readonly NewRow[], options: Parameters<typeof addPastedElements>[2]) =>
      addPastedElements(editor, added, options)
    return {
      id: 'elements',
      label: t('tables.elements.table'),
      columns,
      keyOf,
      nameOf: ({ id }: Element) => subjectName(document, id),
      countText: (n: number) => t('tables.count.elements', { n }),
      isReadOnly,
      ...writer,
      add: rowAdder(editor, 'element', 'name', make, writer.write),
    }
  }, [columns, document, isReadOnly, editor])
  return (
    <RecordTable
      id="element-grid"
      region={t('tables.elements')}
      source={source}
      store={store}
      rows={elements}
      onCursor={onCursor}
      empty={{ icon: Shapes, title: t('tables.elements.empty'), help: t('tables.elements.empty.help') }}
      onRemove={(chosen) => {
        const result = editor.dispatch(
          removeSubjects,
          { ids: chosen.map(({ id }) => id) },
          { label: t('tables.undo.remove', { of: source.countText(chosen.length) }) },
        )
        if (!result.ok) shell.notify(describeRefusal(result.error))
      }}
    />
  )
}

const keyOf = ({ id }: Element) => id

function elementColumns(inputs: SubjectInputs, elements: readonly Element[]): readonly GridColumn<Element>[] {
  const { vocabulary } = inputs
  const [name, type] = nameColumns<Element>(inputs, stencilOptions(vocabulary, 'element', elements))
  if (name === undefined || type === undefined) return []
  return [
    name,
    type,
    baseColumn(vocabulary),
    ...threatColumnsOf<Element>(inputs),
    {
      id: 'multiplicity',
      label: t('tables.column.multiplicity'),
      type: { kind: 'text' },
      read: ({ multiplicity }) => multiplicity,
      isEditable: () => true,
      isOptional: true,
      ...{ min: 90, grow: 0, importance: 1 },
    },
    ...moreColumns<Element>(inputs),
    ...answerColumns(vocabulary, elements),
  ]
}

function baseColumn(vocabulary: VocabularyIndex): GridColumn<Element> {
  return {
    id: 'base',
    label: t('tables.column.base'),
    type: {
      kind: 'choice',
      options: [
        { value: 'external', label: t('tables.base.external') },
        { value: 'process', label: t('tables.base.process') },
        { value: 'store', label: t('tables.base.store') },
      ],
    },
    read: ({ stencil }) => vocabulary.baseOf(stencil, 'element'),
    isOptional: true,
    ...{ min: 120, grow: 0, importance: 2 },
  }
}
