import type { errors as english } from '../en/errors.ts'
import type { German } from './german.ts'
import { number } from './words.ts'

export const errors = {
  'errors.notFound': (d) =>
    `Das ist nicht mehr im Modell (${d.id}). Vielleicht wurde es inzwischen gelöscht.`,
  'errors.readOnly': 'Dieses Modell ist nur zum Lesen geöffnet, hier kann nichts geändert werden.',
  'errors.reasonRequired': (d) => `„${d.status}“ braucht eine Begründung oder eine zugewiesene Maßnahme.`,
  'errors.scopeReasonRequired': 'Etwas aus dem Umfang zu nehmen, braucht eine Begründung.',
  'errors.overrideReasonRequired': 'Eine von Hand gesetzte Stufe braucht eine Begründung.',
  'errors.inUse': (d) =>
    `Das wird noch von ${d.n === 1 ? 'einem anderen Eintrag' : `${d.n} anderen Einträgen`} benutzt. Zuerst dort entfernen.`,
  'errors.dependencyCycle': (d) =>
    `Diese Schutzgüter würden im Kreis voneinander abhängen: ${d.path}. Zuerst eine dieser Abhängigkeiten entfernen.`,
  'errors.immutable': 'Eine Momentaufnahme bleibt, wie sie ist. Eine neue aufnehmen.',
  'errors.nothingToDo': 'Es gibt nichts zu ändern.',
  'errors.locked': (d) =>
    d.n === 1
      ? 'Das ist gesperrt. Zuerst „Entsperren“ im Menü wählen.'
      : `${d.n} davon sind gesperrt. Zuerst „Entsperren“ im Menü wählen.`,
  'errors.invalid': (d) => `„${d.field}“ muss so sein: ${d.expected}.`,
  'errors.noSuchField': (d) => `„${d.field}“ kann hier nicht geändert werden.`,

  'errors.expectedText': 'ein Text',
  'errors.expectedNumber': 'eine Zahl',
  'errors.expectedYesNo': 'wahr oder falsch',
  'errors.expectedList': 'eine Liste',
  'errors.expectedObject': 'ein Objekt',
  'errors.expectedDate': 'ein Datum wie 2026-01-31',
  'errors.expectedInstant': 'eine Zeit in UTC wie 2026-01-31T09:30:00Z',
  'errors.expectedLength': (d) => `${bounds(d.min, d.max)} ${d.of === 'text' ? 'Zeichen' : 'Einträge'} lang`,
  'errors.expectedRange': (d) => `eine Zahl, ${bounds(d.min, d.max)}`,
  'errors.expectedOneOf': (d) =>
    d.values.length === 1
      ? `„${d.values[0]}“`
      : `eines von ${d.values.map((value) => `„${value}“`).join(', ')}`,
  'errors.expectedId': (d) => `eine Kennung, die mit „${d.prefix}:“ beginnt`,
  'errors.expectedAny': (d) => d.options.join(' oder '),
  'errors.expectedKnownField': 'weggelassen: es ist kein Feld, das gesetzt werden kann',
  'errors.expectedOther': 'von anderer Form',

  'errors.fileEmpty': 'Die Datei ist leer.',
  'errors.fileTooLarge': (d) =>
    `Die Datei ist zu groß: ${megabytes(d.size)} MB, geöffnet werden höchstens ${megabytes(d.limit)} MB.`,
  'errors.notAGlacisFile': (d) =>
    `Das ist kein Modell, das Glacis öffnet: Es sieht aus wie ${d.kind}. Geöffnet werden eigene Modelle (.glacis.json) und die des Microsoft Threat Modeling Tool (.tm7).`,
  'errors.fileNotText': 'Die Datei ist beschädigt: Sie ist kein gültiger UTF-8-Text.',
  'errors.fileNotJson': (d) =>
    d.found === ''
      ? `Die Datei bricht in Zeile ${d.line}, Spalte ${d.column} ab: Sie wurde abgeschnitten. Eine frühere Kopie versuchen.`
      : `Die Datei ist in Zeile ${d.line}, Spalte ${d.column} beschädigt: ${d.found.trim() === '' ? 'die Zeile endet zu früh' : `„${d.found}“ kann dort nicht stehen`}.`,
  'errors.fileTooDeep': (d) =>
    `Die Datei ist in Zeile ${d.line}, Spalte ${d.column} tiefer als ${d.limit} Ebenen geschachtelt. Kein Modell ist das.`,
  'errors.fileForbiddenKey': (d) =>
    `Die Datei benutzt den Namen „${d.key}“${d.path === '' ? '' : ` in ${d.path}`}. Er ist nicht erlaubt, weil er Programmen schaden könnte, die sie lesen.`,
  'errors.fileInvalid': (d) =>
    `Die Datei ist beschädigt: „${d.path}“ fehlt oder ist nicht, was es sein soll.`,
  'errors.fileInvalidRecord': (d) =>
    `Der Eintrag ${d.table} ${d.id} der Datei ist falsch: ${d.field === '' ? 'er' : `„${d.field}“`} muss so sein: ${d.expected}.${
      d.others === 0
        ? ''
        : ` ${d.others === 1 ? 'Ein weiterer Eintrag ist' : `${d.others} weitere Einträge sind`} ebenfalls falsch.`
    }`,
  'errors.xmlTruncated': (d) =>
    `Die Datei bricht in Zeile ${d.line}, Spalte ${d.column} ab: Sie wurde abgeschnitten. Eine frühere Kopie versuchen.`,
  'errors.xmlDoctype': (d) =>
    `Die Datei erklärt in Zeile ${d.line} einen Dokumenttyp. Das ist nicht erlaubt, weil es eine kleine Datei endlos wachsen lassen könnte.`,
  'errors.xmlEntity': (d) =>
    `Die Datei ist in Zeile ${d.line}, Spalte ${d.column} beschädigt: Nach „&“ steht etwas, das XML nicht kennt.`,
  'errors.xmlPrefix': (d) =>
    `Die Datei ist in Zeile ${d.line}, Spalte ${d.column} beschädigt: Ein Name dort hat ein Präfix, das nicht erklärt ist.`,
  'errors.xmlAttribute': (d) =>
    `Die Datei ist in Zeile ${d.line}, Spalte ${d.column} beschädigt: Dasselbe Attribut steht dort zweimal.`,
  'errors.xmlSyntax': (d) =>
    `Die Datei ist beschädigt: Was in Zeile ${d.line}, Spalte ${d.column} steht, ist kein XML.`,
  'errors.fileTooManyElements': (d) =>
    `Die Datei hat mehr als ${number(d.limit)} Elemente (Zeile ${d.line}). Kein Modell hat so viele.`,
  'errors.fileTooManyAttributes': (d) =>
    `Ein Element in Zeile ${d.line}, Spalte ${d.column} hat mehr als ${d.limit} Attribute. Keines eines Modells hat so viele.`,
  'errors.fileTooSlow': 'Das Lesen der Datei hat zu lange gedauert und wurde aufgegeben.',
  'errors.notATemplate': (d) =>
    `Das ist keine Vorlage von Microsofts Threat Modeling Tool (.tb7): Es sieht aus wie ${d.kind}.`,
  'errors.fileNewerVersion': (d) =>
    `Die Datei wurde von einem neueren Glacis gespeichert (Dateiversion ${d.version}; dieses liest bis ${d.supported}). Glacis aktualisieren, um sie zu öffnen.`,

  'errors.kindPicture': 'ein Bild',
  'errors.kindPdf': 'ein PDF-Dokument',
  'errors.kindZip': 'ein ZIP-Archiv oder Office-Dokument',
  'errors.kindXml': 'eine XML-Datei',
  'errors.kindTm7': 'ein Modell des Microsoft Threat Modeling Tool',
  'errors.kindThreatDragon': 'ein Modell von Threat Dragon',
  'errors.kindThreagile': 'ein Modell von Threagile',
  'errors.kindOtm': 'eine Open-Threat-Model-Datei',
  'errors.kindOtherJson': 'JSON eines anderen Programms',
  'errors.kindText': 'eine Textdatei',
  'errors.kindBinary': 'eine Datei eines anderen Programms',

  'errors.repairModelAdded': 'Der Eintrag über das Modell fehlte und wurde ergänzt.',
  'errors.repairDiagramAdded': 'Die Datei hatte kein Diagramm; ein leeres wurde ergänzt.',
  'errors.repairRecordRemoved': (d) =>
    `Der Eintrag ${d.table} ${d.id} wurde entfernt: Sein Feld ${d.field} nennt ${d.target}, und das gibt es nicht.`,
  'errors.repairReferenceCleared': (d) =>
    `${d.target} wurde aus dem Feld ${d.field} von ${d.table} ${d.id} genommen: Das gibt es nicht.`,
  'errors.repairPlacementRemoved': (d) =>
    `Die Zeichnung ${d.id} wurde entfernt: Dasselbe ist in diesem Diagramm schon gezeichnet (${d.kept}).`,
  'errors.repairPackDropped': (d) =>
    `Das Wissenspaket „${d.id}“ in der Datei wurde nicht gelesen: Etwas stimmt nicht bei ${d.path === '' ? 'seinem Anfang' : d.path}.`,
  'errors.repairPartDropped': (d) => `Der Teil „${d.key}“ der Datei ist unbekannt und wurde nicht gelesen.`,
} as const satisfies German<typeof english>

function bounds(min: number | null, max: number | null): string {
  if (min !== null && min === max) return `genau ${min}`
  if (min === null || (min === 0 && max !== null)) return `höchstens ${max ?? 0}`
  return max === null ? `mindestens ${min}` : `${min} bis ${max}`
}

function megabytes(bytes: number): string {
  return (bytes / (1024 * 1024)).toFixed(1).replace('.', ',')
}
