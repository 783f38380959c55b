import type { packProblems as english } from '../en/pack-problems.ts'
import type { German } from './german.ts'

export const packProblems = {
  'packs.problem.at': (d) => (d.path === '' ? d.problem : `${d.path}: ${d.problem}`),
  'packs.problem.invalid': (d) => `Das muss so sein: ${d.expected}.`,
  'packs.problem.unknownField': 'Pakete haben kein Feld dieses Namens.',
  'packs.problem.badVersion': 'Eine Version sind drei Zahlen, etwa 1.0.0.',
  'packs.problem.badPackId':
    'Eine Kennung besteht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, etwa ward-network.',
  'packs.problem.badStencilId':
    'Eine Kennung besteht aus Buchstaben, Ziffern und einzelnen Punkten oder Bindestrichen, etwa device.pump.',
  'packs.problem.badPropertyId':
    'Eine Kennung besteht aus Buchstaben und Ziffern und beginnt mit einem Buchstaben, etwa usesVpn.',
  'packs.problem.badRuleId':
    'Eine Kennung besteht aus Buchstaben, Ziffern, Punkten und Bindestrichen, etwa WARD-01.',
  'packs.problem.duplicate': (d) => `„${d.id}“ gibt es zweimal. Jede Kennung darf einmal vorkommen.`,
  'packs.problem.duplicateIn': (d) =>
    `„${d.id}“ gibt es schon im Paket „${d.pack}“, auf dem dieses aufbaut. Eine andere Kennung wählen.`,
  'packs.problem.noStencil': (d) =>
    `Einen Typ „${d.id}“ gibt es weder hier noch in den Paketen, auf denen dieses aufbaut.`,
  'packs.problem.noProperty': (d) =>
    `Eine Frage „${d.id}“ gibt es weder hier noch in den Paketen, auf denen dieses aufbaut.`,
  'packs.problem.noMitigation': (d) => `Eine Maßnahme „${d.id}“ gibt es in diesem Paket nicht.`,
  'packs.problem.noPack': (d) => `Das Paket „${d.id}“ ist nicht hier.`,
  'packs.problem.wrongBase': (d) =>
    `„${d.id}“ ist eine Art von ${d.base}; hier kann nur eine Art von ${d.wanted} stehen.`,
  'packs.problem.wantedElement': 'Prozess, externer Entität oder Datenspeicher',
  'packs.problem.cycle': 'Das führt auf sich selbst zurück. Einen anderen Elterntyp wählen.',
  'packs.problem.wrongScopeElement':
    'Eine Regel über Elemente hat keinen Fluss und keine Enden; nur das Element kann gefragt werden.',
  'packs.problem.wrongScopeFlow': 'Eine Regel über Flüsse fragt den Fluss, seine Quelle oder sein Ziel.',
  'packs.problem.wrongScopeModel': 'Eine Regel über das ganze Modell kann keine Elemente oder Flüsse fragen.',
  'packs.problem.noAnswer': (d) => `„${d.property}“ hat keine Antwort „${d.value}“.`,
  'packs.problem.wrongComparison': (d) =>
    `„${d.property}“ kann so nicht verglichen werden: Die Antworten sind von anderer Art.`,
  'packs.problem.tooDeep': (d) =>
    `Gruppen sind tiefer als ${d.limit} geschachtelt. Die Regel in mehrere teilen.`,
  'packs.problem.placeholder': (d) => `„{${d.placeholder}}“ wird nicht gefüllt. Möglich ist ${d.allowed}.`,
} as const satisfies German<typeof english>
