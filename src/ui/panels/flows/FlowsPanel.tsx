import { Spline } from 'lucide-react'
import { useMemo } from 'react'
import { removeSubjects } from '../../../commands/remove-subjects.ts'
import { describeRefusal } from '../../../messages/describe-errors.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import type { Boundary, Flow } from '../../../model/tables.ts'
import type { GridColumn } from '../../grid/grid-column.ts'
import { gridStoreOf } from '../../grid/grid-stores.ts'
import { RecordTable } from '../../grid/RecordTable.tsx'
import { useDocument, useEditor, useFindings, useVocabulary } from '../../hooks/use-editor.ts'
import { useShell } from '../../shell/use-action.ts'
import { answerColumns } from '../elements/answer-columns.ts'
import { stencilOptions } from '../elements/stencil-options.ts'
import {
  moreColumns,
  nameColumns,
  type SubjectInputs,
  threatColumnsOf,
} from '../elements/subject-columns.tsx'
import { recordWriter } from '../elements/subject-source.ts'
import { useSubjectCursor } from '../elements/use-subject-cursor.ts'
import { subjectName } from '../subject-name.ts'

type Row = Flow | Boundary

/** Every flow and boundary of the model as a row, with all that can be said about it. */
export function FlowsPanel() {
  const editor = useEditor()
  const shell = useShell()
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const rows = useFindings((state) => state.rows)
  const bySubject = useFindings((state) => state.bySubject)
  const store = gridStoreOf(editor, 'flows', { sort: [{ column: 'name', isDescending: false }] })
  const all = useMemo<readonly Row[]>(
    () => [...list(document, 'flow'), ...list(document, 'boundary')],
    [document],
  )
  const onCursor = useSubjectCursor(store, all)
  const columns = useMemo(
    () => flowColumns({ document, vocabulary, findings: { rows, bySubject } }, all),
    [document, vocabulary, rows, bySubject, all],
  )
  const source = useMemo(
    () => ({
      id: 'flows',
      label: t('tables.flows.table'),
      columns,
      keyOf,
      nameOf: ({ id }: Row) => subjectName(document, id),
      countText: (n: number) => t('tables.count.flows', { n }),
      isReadOnly,
      ...kindChecked(recordWriter<Row>(editor), (row, type) => {
        const base = vocabulary.stencil(type)?.base
        return base === undefined || (base === 'boundary') === isBoundary(row)
      }),
    }),
    [columns, document, isReadOnly, editor, vocabulary],
  )
  return (
    <RecordTable
      id="flow-grid"
      region={t('tables.flows')}
      source={source}
      store={store}
      rows={all}
      onCursor={onCursor}
      empty={{ icon: Spline, title: t('tables.flows.empty'), help: t('tables.flows.empty.help') }}
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

const keyOf = ({ id }: Row) => id
const isBoundary = (row: Row): row is Boundary => row.id.startsWith('boundary:')

/** A flow cannot become a boundary, nor the other way round. */
function kindChecked(
  writer: ReturnType<typeof recordWriter<Row>>,
  fits: (row: Row, type: string) => boolean,
): ReturnType<typeof recordWriter<Row>> {
  return {
    ...writer,
    refuse: (edit, edits) =>
      edit.column === 'type' && !fits(edit.row, String(edit.value))
        ? t('tables.wrongKind')
        : writer.refuse(edit, edits),
  }
}

function flowColumns(inputs: SubjectInputs, all: readonly Row[]): readonly GridColumn<Row>[] {
  const { document, vocabulary } = inputs
  const types = [
    ...stencilOptions(
      vocabulary,
      'flow',
      all.filter((row) => !isBoundary(row)),
    ),
    ...stencilOptions(vocabulary, 'boundary', all.filter(isBoundary)),
  ]
  const end = (id: 'source' | 'target', label: string): GridColumn<Row> => ({
    id,
    label,
    type: { kind: 'text' },
    read: (row) => (isBoundary(row) ? '' : subjectName(document, row[id])),
    isGroupable: true,
    ...{ min: 110, grow: 1, importance: 8 },
  })
  return [
    ...nameColumns<Row>(inputs, types),
    {
      id: 'kind',
      label: t('tables.column.base'),
      type: {
        kind: 'choice',
        options: [
          { value: 'flow', label: t('tables.kind.flow') },
          { value: 'boundary', label: t('tables.kind.boundary') },
        ],
      },
      read: (row) => (isBoundary(row) ? 'boundary' : 'flow'),
      ...{ min: 90, grow: 0, importance: 2 },
    },
    end('source', t('tables.column.from')),
    end('target', t('tables.column.to')),
    ...threatColumnsOf<Row>(inputs),
    ...moreColumns<Row>(inputs),
    {
      id: 'shape',
      label: t('tables.column.shape'),
      type: {
        kind: 'choice',
        options: [
          { value: 'box', label: t('tables.shape.box') },
          { value: 'line', label: t('tables.shape.line') },
        ],
      },
      read: (row) => (isBoundary(row) ? row.shape : null),
      isOptional: true,
      ...{ min: 90, grow: 0, importance: 0.6 },
    },
    ...answerColumns(vocabulary, all),
  ]
}
