import { Gem, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { addAsset } from '../../../commands/add-asset.ts'
import { removeAssets } from '../../../commands/remove-assets.ts'
import { t } from '../../../messages/messages.ts'
import { list } from '../../../model/document.ts'
import type { Asset } from '../../../model/tables.ts'
import { Button } from '../../controls/Button.tsx'
import type { GridSource, NewRow } from '../../grid/grid-source.ts'
import { gridStoreOf } from '../../grid/grid-stores.ts'
import { RecordTable } from '../../grid/RecordTable.tsx'
import { useDocument, useEditor, useVocabulary } from '../../hooks/use-editor.ts'
import { rowAdder } from '../elements/row-adder.ts'
import { recordWriter } from '../elements/subject-source.ts'
import { useOwners } from '../use-owners.ts'
import { assetColumns, assetFields } from './asset-columns.ts'

/** What is worth protecting, what its loss means, and what carries it, as a grid. */
export function AssetsPanel() {
  const editor = useEditor()
  const vocabulary = useVocabulary()
  const document = useDocument((state) => state.document)
  const isReadOnly = useDocument((state) => state.readOnly !== null)
  const owners = useOwners()
  const store = gridStoreOf(editor, 'assets', { sort: [{ column: 'source', isDescending: false }] })
  const assets = list(document, 'asset')
  const columns = useMemo(() => assetColumns(document, vocabulary, owners), [document, vocabulary, owners])
  const source = useMemo((): GridSource<Asset> => {
    const writer = recordWriter<Asset>(editor, assetFields)
    const make = (added: readonly NewRow[], options: { readonly label: string; readonly mergeKey: string }) =>
      added.map((row) => {
        const id = editor.newId('asset')
        const name = String(row.get('name') ?? '')
        return editor.dispatch(addAsset, { id, name, kind: 'information' }, options).ok ? id : null
      })
    return {
      id: 'assets',
      label: t('assets.table'),
      columns,
      keyOf,
      nameOf: ({ name }) => name,
      countText: (n) => t('tables.count.assets', { n }),
      isReadOnly,
      ...writer,
      add: rowAdder(editor, 'asset', 'name', make, writer.write),
    }
  }, [columns, isReadOnly, editor])
  const add = () => {
    const id = editor.newId('asset')
    const args = { id, name: t('assets.new'), kind: 'information' } as const
    if (!editor.dispatch(addAsset, args, { label: t('assets.undo.add') }).ok) return
    // Its name is edited at once, to be typed over; a filter would hide it.
    store.setState(({ view }) => ({
      view: { ...view, filters: {}, search: '' },
      cursor: { line: id, column: 'name' },
      anchor: null,
      editing: { text: null },
    }))
  }
  return (
    <RecordTable
      id="asset-grid"
      region={t('assets.region')}
      source={source}
      store={store}
      rows={assets}
      onCursor={(line) => {
        // The diagram shows what carries it.
        if (line.kind === 'row') editor.session.setState({ highlight: [...line.row.carriers] })
      }}
      empty={{ icon: Gem, title: t('assets.empty'), help: t('assets.empty.help') }}
      action={
        <Button icon={Plus} disabled={isReadOnly} onClick={add}>
          {t('assets.add')}
        </Button>
      }
      onRemove={(chosen) =>
        editor.dispatch(
          removeAssets,
          { ids: chosen.map(({ id }) => id) },
          { label: t('tables.undo.remove', { of: source.countText(chosen.length) }) },
        )
      }
    />
  )
}

const keyOf = ({ id }: Asset) => id
