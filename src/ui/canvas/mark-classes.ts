import type { Badge } from './badges.ts'
import type { Marks } from './project.ts'

/** Class names for how a subject stands out. */
export function markClasses(name: string, marks: Marks, outOfScope = false): string {
  let classes = name
  if (marks.selected) classes += ' selected'
  if (marks.dimmed) classes += ' dimmed'
  if (marks.ghost) classes += ' ghost'
  if (marks.lit) classes += ' lit'
  if (outOfScope) classes += ' out-of-scope'
  return classes
}

/** For the tint of a badge that fills its subject; begins with a space. */
export function fillClass(badge: Badge | null): string {
  return badge?.fills ? ` fill-${badge.tone}` : ''
}
