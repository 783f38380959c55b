import type { template as english } from '../en/template.ts'
import type { German } from './german.ts'
import { number } from './words.ts'

export const template = {
  'template.ambiguousFilter': (d) =>
    `Der Filter von „${d.rule}“ bedeutet etwas anderes, falls „and“ nicht stärker bindet als „or“, wie er hier gelesen wird: ${d.filter}`,
  'template.unreadableFilter': (d) =>
    `„${d.rule}“ trifft nie zu: Der Filter kann an Zeichen ${d.at} nicht gelesen werden, dort müsste ${d.problem} stehen.`,
  'template.filterTooDeep': (d) => `„${d.rule}“ trifft nie zu: Der Filter hat zu viele Klammern ineinander.`,
  'template.filterTooLong': (d) => `„${d.rule}“ trifft nie zu: Der Filter ist zu lang.`,
  'template.expectedSubject': '„source“, „target“ oder „flow“',
  'template.expectedComparison': '„is“ oder „crosses“',
  'template.expectedProperty': 'der Name einer Eigenschaft',
  'template.expectedLiteral': 'ein Text in Anführungszeichen',
  'template.expectedQuote': 'ein schließendes Anführungszeichen oder eine Klammer',
  'template.expectedParenthesis': 'eine schließende Klammer',
  'template.expectedEnd': '„and“, „or“ oder das Ende',
  'template.unknownType': (d) =>
    `„${d.rule}“ fragt nach dem Typ „${d.type}“, den die Vorlage nicht hat oder der von anderer Art ist: Dieser Teil gilt nie.`,
  'template.unknownProperty': (d) =>
    `„${d.rule}“ fragt nach der Eigenschaft „${d.property}“, die kein Typ der Vorlage hat: Dieser Teil gilt nie.`,
  'template.unknownAnswer': (d) =>
    `„${d.rule}“ fragt, ob „${d.property}“ „${d.answer}“ ist, was nicht unter den Werten ist: Dieser Teil gilt nie.`,
  'template.repeatedType': (d) => `Den Typ „${d.id}“ gibt es zweimal; der erste zählt.`,
  'template.repeatedThreat': (d) =>
    `Den Bedrohungstyp „${d.id}“ gibt es zweimal; beide bleiben unter eigenen Namen.`,
  'template.namelessType': (d) => `Der Typ „${d.name}“ hat keine Kennung und wurde ausgelassen.`,
  'template.namelessProperty': (d) => `Die Eigenschaft „${d.name}“ hat keinen Namen und wurde ausgelassen.`,
  'template.namelessThreat': (d) => `Der Bedrohungstyp „${d.name}“ hat keine Kennung.`,
  'template.noParent': (d) =>
    `Der Typ „${d.type}“ steht für sich: Sein Elterntyp „${d.parent}“ fehlt, ist von anderer Art oder stammt von ihm ab.`,
  'template.unknownShape': (d) =>
    `Der Typ „${d.type}“ hat die unbekannte Form „${d.shape}“; er wird wie sein Elterntyp oder als Prozess gezeichnet.`,
  'template.noAnswers': (d) =>
    `Die Eigenschaft „${d.property}“ bietet nichts zu wählen und wurde ausgelassen.`,
  'template.shortened': (d) =>
    `Ein Text von „${d.name}“ wird auf ${number(d.limit)} Zeichen gekürzt gezeigt.`,
  'template.tooManyTypes': (d) => `Von ${d.n} Typen wurden ${d.limit} gelesen.`,
  'template.tooManyProperties': (d) => `Von ${d.n} Eigenschaften wurden ${d.limit} gelesen.`,
  'template.tooManyThreats': (d) => `Von ${d.n} Bedrohungstypen wurden ${d.limit} gelesen.`,
  'template.leftOut': (d) =>
    d.n === 1
      ? 'Ein Eintrag wurde ausgelassen: Er passt nicht.'
      : `${d.n} Einträge wurden ausgelassen: Sie passen nicht.`,
  'template.moreNotes': (d) => `Es gibt ${number(d.n)} weitere Hinweise wie diese.`,
  'template.ruleLeftOutScope': (d) =>
    `Die Regel ${d.ruleId} (${d.rule}) ist nicht in der Vorlage, die nur Bedrohungen von Flüssen kennt.`,
  'template.ruleLeftOutNumber': (d) =>
    `Die Regel ${d.ruleId} (${d.rule}) ist nicht in der Vorlage: Deren Filter können keine Zahlen vergleichen (${d.place}).`,
  'template.ruleLeftOutData': (d) =>
    `Die Regel ${d.ruleId} (${d.rule}) ist nicht in der Vorlage: Deren Filter können nicht nach Datenklassen fragen (${d.place}).`,
  'template.ruleLeftOutName': (d) =>
    `Die Regel ${d.ruleId} (${d.rule}) ist nicht in der Vorlage: Sie nennt etwas, das die Vorlage nicht hat (${d.place}).`,
  'template.wholeCondition': 'die ganze Bedingung',
  'template.multiLeftOut': (d) =>
    `Die Eigenschaft „${d.property}“ ist nicht in der Vorlage: Mehrere Antworten zugleich sind dort unbekannt.`,
  'template.numberLeftOut': (d) =>
    `Die Eigenschaft „${d.property}“ ist nicht in der Vorlage: Zahlen sind dort unbekannt.`,
  'template.answersFixed': (d) =>
    d.n === 1
      ? 'Eine Antwort, die eine Schablone nur vorschlägt, ist in der Vorlage durch ihren Typ festgelegt.'
      : `${d.n} Antworten, die Schablonen nur vorschlagen, sind in der Vorlage durch ihre Typen festgelegt.`,
  'template.crossing':
    'Im anderen Werkzeug quert ein Fluss eine Grenze, wo sich die gezeichneten Linien treffen, nicht, wo ein Ende innen ist und das andere nicht.',
  'template.mitigations': (d) =>
    d.n === 1
      ? 'Die Maßnahme wird zu Text der Bedrohungen, die sie nennen.'
      : `Die ${d.n} Maßnahmen werden zu Text der Bedrohungen, die sie nennen.`,
} as const satisfies German<typeof english>
