import type { model as english } from '../en/model.ts'
import type { German } from './german.ts'

export const model = {
  'model.heading': 'Modell',
  'model.control': 'Dokumentenlenkung',
  'model.title': 'Titel',
  'model.version': 'Version',
  'model.classification': 'Einstufung',
  'model.classification.placeholder': 'Etwa: Vertraulich',
  'model.owner': 'Verantwortlich',
  'model.contributors': 'Mitwirkende',
  'model.contributors.add': 'Mitwirkende hinzufügen',
  'model.reviewers': 'Prüfende',
  'model.reviewers.add': 'Prüfende hinzufügen',
  'model.about': 'Über das System',
  'model.description': 'Beschreibung',
  'model.intendedUse': 'Zweckbestimmung',
  'model.scope': 'Umfang',
  'model.assumptions': 'Annahmen',
  'model.assumptions.add': 'Annahme hinzufügen',
  'model.dependencies': 'Externe Abhängigkeiten',
  'model.dependencies.add': 'Abhängigkeit hinzufügen',
  'model.remove': (d) => `Entfernen: ${d.name}`,
  'model.packs': 'Wissenspakete',
  'model.undo.edit': (d) => `${d.field} bearbeiten`,
} as const satisfies German<typeof english>
