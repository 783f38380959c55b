import { t } from '../messages/messages.ts'
import { type Document, list } from '../model/document.ts'
import type { Snapshot } from '../model/tables.ts'
import { chaptersOf, reportProfiles } from '../report/profiles.ts'
import type { ReportCommand } from './report-command.ts'
import { UsageError } from './usage-error.ts'

/** The chapters that a command names, by id; null for all. Throws a UsageError that says which there are. */
export function sectionsOf(
  document: Document,
  { profile: wanted, sections }: Pick<ReportCommand, 'profile' | 'sections'>,
): readonly string[] | null {
  if (sections !== null) {
    const known = chaptersOf(document).map(({ id }) => id)
    const unknown = sections.find((id) => !known.includes(id))
    if (unknown !== undefined) {
      throw new UsageError(t('cli.unknownSection', { id: unknown, known: known.join(', ') }))
    }
    return known.every((id) => sections.includes(id)) ? null : sections
  }
  const profiles = reportProfiles(document)
  const same = (text: string) => text.toLowerCase() === wanted.toLowerCase()
  const profile = profiles.find(({ id }) => same(id)) ?? profiles.find(({ name }) => same(name))
  if (profile === undefined) {
    const known = profiles.map(({ id, name, isOwn }) => (isOwn ? name : id)).join(', ')
    throw new UsageError(t('cli.unknownProfile', { name: wanted, known }))
  }
  return profile.sections
}

/** The snapshot of a title or id; of several with one title the last. Throws a UsageError that says which there are. */
export function snapshotOf(document: Document, name: string): Snapshot {
  const snapshots = [...list(document, 'snapshot')].sort((a, b) => (a.at < b.at ? -1 : 1))
  const found =
    snapshots.find(({ id }) => id === name) ?? snapshots.filter(({ title }) => title === name).at(-1)
  if (found !== undefined) return found
  throw new UsageError(
    t('cli.unknownSnapshot', { name, known: snapshots.map(({ title }) => title).join(', ') }),
  )
}
