import { createFindingsView } from '../engine/findings-view.ts'
import { createThreatJoiner } from '../engine/join-view.ts'
import type { Document } from '../model/document.ts'
import type { TableName } from '../model/tables.ts'
import { dreadFor } from '../risk/risk-policy.ts'
import { createEngineClient, type EngineClient } from '../worker/client.ts'
import type { EditorCore } from './create-editor.ts'
import type { FindingsState } from './editor.ts'
import { RowsBySubject } from './rows-by-subject.ts'

/**
 * Keeps the findings store in step with the document: sends each transaction to the engine's worker,
 * takes in what it found, and joins it with people's decisions. Returns what stops it.
 */
export function trackFindings({ editor, connectEngine, onTransaction }: EditorCore): () => void {
  const joiner = createThreatJoiner(dreadFor)
  let view = createFindingsView([], editor.vocabulary)
  let joinedWith: Document | null = null
  /** Documents that the engine was told of, by revision: findings are put into words with theirs. */
  const told = new Map<number, Document>()

  const client: EngineClient = createEngineClient({
    onFindings: ({ revision, facts, findings, ruleErrors }) => {
      const of = told.get(revision) ?? editor.document.getState().document
      for (const earlier of told.keys()) if (earlier < revision) told.delete(earlier)
      const isChanged = findings.kind === 'all' || findings.changed.length > 0 || findings.removed.length > 0
      if (findings.kind === 'all') {
        if (findings.rules !== null) view = createFindingsView(findings.rules, editor.vocabulary)
        view.reset(of, findings.columns, facts)
      } else {
        view.patch(of, findings, facts)
      }
      editor.findings.setState({
        findings: view.all(),
        ruleErrors,
        revision,
        failure: null,
        ...(isChanged ? join() : {}),
      })
    },
    onFailure: (message) => editor.findings.setState({ failure: message }),
  })

  function join(): Partial<Pick<FindingsState, 'rows' | 'bySubject'>> {
    const { document } = editor.document.getState()
    joinedWith = document
    const rows = joiner.join(document, view)
    return rows === editor.findings.getState().rows ? {} : { rows, bySubject: new RowsBySubject(rows) }
  }

  const stopListening = onTransaction(({ document, changes, revision }) => {
    told.set(revision, document)
    if (changes.length === 0) client.load(document, revision)
    else client.apply(changes, revision)
    if (joinedWith === null || decisionsDiffer(joinedWith, document)) editor.findings.setState(join())
  })
  const { document, revision } = editor.document.getState()
  told.set(revision, document)
  client.load(document, revision, editor.packs.getState().own.packs)
  connectEngine(client)
  const stopPacks = editor.packs.subscribe(({ own }, before) => {
    if (own === before.own) return
    const now = editor.document.getState()
    client.load(now.document, now.revision, own.packs)
  })

  return () => {
    stopListening()
    stopPacks()
    connectEngine(null)
    client.dispose()
  }
}

/** Tables that joining reads; a drag changes none of them. */
const joinedTables: readonly TableName[] = [
  ...(['decision', 'assignment', 'threat', 'recorded', 'riskPolicy'] as const),
  ...(['element', 'flow', 'boundary'] as const),
]

function decisionsDiffer(before: Document, after: Document): boolean {
  return joinedTables.some((table) => before.tables[table] !== after.tables[table])
}
