import type { Finding } from '../engine/finding.ts'
import { joinThreats } from '../engine/join-threats.ts'
import type { ThreatRow } from '../engine/threat.ts'
import { dread } from '../methods/dread/dread.ts'
import type { Document } from '../model/document.ts'
import type { SubjectId, TableName } from '../model/tables.ts'
import { createEngineClient, type EngineClient } from '../worker/client.ts'
import type { EditorCore } from './create-editor.ts'

/**
 * Keeps the findings store in step with the document: sends each transaction to the engine's worker,
 * takes in what it found, and joins it with people's decisions. Returns what stops it.
 */
export function trackFindings({ editor, connectEngine, onTransaction }: EditorCore): () => void {
  const known = new Map<string, Finding>()
  let sorted: readonly Finding[] = []
  let joinedWith: Document | null = null

  const client: EngineClient = createEngineClient({
    onFindings: (delta) => {
      if (delta.reset) known.clear()
      for (const id of delta.removed) known.delete(id)
      for (const finding of delta.added) known.set(finding.id, finding)
      const changed = delta.reset || delta.removed.length > 0 || delta.added.length > 0
      if (changed) sorted = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
      editor.findings.setState({
        findings: sorted,
        ruleErrors: delta.ruleErrors,
        revision: delta.revision,
        failure: null,
        ...(changed ? join() : {}),
      })
    },
    onFailure: (message) => editor.findings.setState({ failure: message }),
  })

  function join(): { rows: readonly ThreatRow[]; bySubject: ReadonlyMap<SubjectId, readonly string[]> } {
    const { document } = editor.document.getState()
    joinedWith = document
    const rows = joinThreats(document, sorted, dread)
    return { rows, bySubject: rowsBySubject(rows) }
  }

  const stopListening = onTransaction(({ document, changes, revision }) => {
    if (changes.length === 0) client.load(document, revision)
    else client.apply(changes, revision)
    if (joinedWith === null || decisionsDiffer(joinedWith, document)) editor.findings.setState(join())
  })
  const { document, revision } = editor.document.getState()
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
const joinedTables: readonly TableName[] = ['decision', 'assignment', 'threat', 'element', 'flow', 'boundary']

function decisionsDiffer(before: Document, after: Document): boolean {
  return joinedTables.some((table) => before.tables[table] !== after.tables[table])
}

function rowsBySubject(rows: readonly ThreatRow[]): ReadonlyMap<SubjectId, readonly string[]> {
  const map = new Map<SubjectId, string[]>()
  for (const row of rows) {
    for (const subject of row.subjects) {
      const ids = map.get(subject)
      if (ids === undefined) map.set(subject, [row.id])
      else ids.push(row.id)
    }
  }
  return map
}
