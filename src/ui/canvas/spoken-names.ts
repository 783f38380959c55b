import type { Stencil } from '../../engine/pack.ts'
import { t } from '../../messages/messages.ts'
import type { Boundary, Element, Flow } from '../../model/tables.ts'
import type { Badge } from './badges.ts'

/** "Process Patient app, smartphone app, 14 threats, High": what a screen reader says of an element. */
export function nameElement(
  element: Element,
  base: Stencil['base'],
  typeName: string,
  badge: Badge | null,
): string {
  const isText = base === 'note' || base === 'loose-end'
  const isSaid = isText || typeName === element.name || typeName === baseName(base)
  const type = isSaid ? '' : typeName
  const scope = element.outOfScope ? t('canvas.outOfScope') : ''
  return joined([`${baseName(base)} ${element.name}`.trim(), type, scope, badge?.words ?? ''])
}

/** "Flow Vitals from Sensor to Patient app, 3 threats, Medium". */
export function nameFlow(flow: Flow, source: string, target: string, badge: Badge | null): string {
  const scope = flow.outOfScope ? t('canvas.outOfScope') : ''
  return joined([t('canvas.flowName', { name: flow.name, source, target }), scope, badge?.words ?? ''])
}

export function nameBoundary(boundary: Boundary, badge: Badge | null): string {
  return joined([`${baseName('boundary')} ${boundary.name}`, badge?.words ?? ''])
}

export function baseName(base: Stencil['base']): string {
  switch (base) {
    case 'process':
      return t('canvas.process')
    case 'external':
      return t('canvas.external')
    case 'store':
      return t('canvas.store')
    case 'flow':
      return t('canvas.flow')
    case 'boundary':
      return t('canvas.boundary')
    case 'note':
      return t('canvas.note')
    case 'loose-end':
      return t('canvas.looseEnd')
  }
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}
