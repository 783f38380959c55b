import type { check as english } from '../en/check.ts'
import type { German } from './german.ts'

export const check = {
  'check.short': 'Prüfung',
  'check.button': (d) =>
    d.n === 0
      ? 'Prüfung: nichts zu verbessern'
      : d.n === 1
        ? '1 Verbesserung prüfen'
        : `${d.n} Verbesserungen prüfen`,
  'check.title': 'Modellprüfung',
  'check.help':
    'Wo die Zeichnung zu wenig sagt oder sich widerspricht, werden Bedrohungen übersehen oder nur angenommen.',
  'check.empty': 'Nichts zu verbessern',
  'check.empty.help':
    'Alles ist verbunden, benannt, hat einen Typ, liegt in seinen Grenzen und sagt, welche Daten es hält.',
  'check.mark': (d) => (d.n === 1 ? `1 Verbesserung bei ${d.name}` : `${d.n} Verbesserungen bei ${d.name}`),
  'check.marked': (d) =>
    d.n === 1
      ? 'Die Prüfung hat einen Hinweis. Mit I lesen.'
      : `Die Prüfung hat ${d.n} Hinweise. Mit I lesen.`,
  'check.showMark': 'Was sich verbessern lässt',
  'check.showMarks': 'Markieren, was sich verbessern lässt',
  'check.outsideHint': 'In eine Grenze ziehen oder eine darum zeichnen.',
  'check.selectAll': (d) => `Alle ${d.n} auswählen`,
  'check.more': (d) => `und ${d.n} weitere`,
  'check.fixNamed': (d) => `${d.fix}: ${d.name}`,
  'check.group.contradiction': 'Widersprüche',
  'check.group.unconnected': 'Nicht verbunden',
  'check.group.unusedStore': 'Speicher, die nichts benutzt',
  'check.group.leadsNowhere': 'Flüsse ins Nichts',
  'check.group.levels': 'Ebenen, die nicht zusammenpassen',
  'check.group.outside': 'Außerhalb jeder Grenze',
  'check.group.emptyBoundary': 'Leere Grenzen',
  'check.group.unlabelled': 'Flüsse ohne Namen',
  'check.group.noData': 'Daten nicht genannt',
  'check.group.generic': 'Typ zu allgemein',
  'check.unconnectedElement': (d) => `Kein Fluss beginnt oder endet bei ${d.subject}.`,
  'check.storeWithoutFlow': (d) => `Nichts schreibt in ${d.subject} oder liest daraus.`,
  'check.leadsNowhere': (d) =>
    `${d.subject} endet an keinem Element; Bedrohungen werden erst gesucht, wenn beide Enden verbunden sind.`,
  'check.detailMissing': (d) =>
    `Nichts innerhalb von ${d.process} nimmt ${d.subject} auf: Das Diagramm hat keinen solchen Fluss mit ${d.other}.`,
  'check.detailExtra': (d) =>
    `${d.subject} verbindet das Innere von ${d.process} mit ${d.other}, aber ${d.process} selbst hat keinen solchen Fluss.`,
  'check.unlabelledFlow': 'Dieser Fluss hat keinen Namen.',
  'check.noDataClass': (d) =>
    `Niemand hat gesagt, welche Daten ${d.subject} hält; Bedrohungen dieser Daten werden nicht gesucht.`,
  'check.outsideBoundaries': (d) => `${d.subject} liegt außerhalb jeder Vertrauensgrenze.`,
  'check.emptyBoundary': (d) => `In ${d.subject} steht nichts.`,
  'check.genericStencil': (d) => `${d.subject} ist nur „${d.stencil}“; ein engerer Typ findet mehr.`,
  'check.typeAgainstAnswer': (d) =>
    `${d.subject} ist vom Typ „${d.stencil}“, aber „${d.property}“ ist ${d.value}.`,
  'check.answerAgainstAnswer': (d) =>
    `Bei ${d.subject} ist „${d.property}“ ${d.value}, aber „${d.other}“ ist ${d.otherValue}.`,
  'check.answerAgainstItself': (d) => `Bei ${d.subject} sagt „${d.property}“ beides: ${d.value}.`,
  'check.fixSet': (d) => `„${d.property}“ auf ${d.value} setzen`,
  'check.fixAnswer': (d) => `„${d.property}“ beantworten`,
  'check.fixClear': (d) => `Antwort auf „${d.property}“ zurücknehmen`,
  'check.fixStencil': (d) => `Typ in „${d.stencil}“ ändern`,
  'check.fixChooseStencil': 'Typ wählen',
  'check.fixRename': 'Benennen',
  'check.fixConnect': 'Verbinden',
  'check.fixRemove': 'Entfernen',
} as const satisfies German<typeof english>
