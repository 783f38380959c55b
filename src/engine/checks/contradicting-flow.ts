import type { Flow } from '../../model/tables.ts'
import type { Check, CheckHit, Fix } from '../check.ts'
import { dataClassProperty, type VocabularyIndex } from '../vocabulary-index.ts'

/** Answers to a flow that cannot both be right, and answers that its type cannot have. */
export const check: Check = {
  id: 'contradiction',
  table: 'flow',
  find: (flow, { vocabulary }) => {
    if (Object.keys(flow.properties).length === 0) return []
    return [
      ...byType.flatMap((pair) => againstType(flow, pair, vocabulary)),
      ...byAnswer.flatMap((pair) => againstAnswer(flow, pair, vocabulary)),
      ...mixedWithNone(flow, vocabulary),
    ]
  },
}

/** A type and an answer that it rules out, with the type that would fit where there is one. */
const byType = [
  { stencil: 'flow.https', property: 'channel', value: 'bus', better: 'flow.sensorBus' },
  { stencil: 'flow.https', property: 'encrypted', value: 'no', better: 'flow.http' },
  { stencil: 'flow.http', property: 'encrypted', value: 'yes', better: 'flow.https' },
  { stencil: 'flow.sensorBus', property: 'channel', value: 'internet', better: null },
] as const

/** Two answers that exclude each other: certificates and end-to-end keys are no matter of wires. */
const byAnswer = [
  { property: 'encrypted', value: 'yes', other: 'channel', otherValue: 'bus' },
  { property: 'certValidation', value: 'yes', other: 'channel', otherValue: 'bus' },
  { property: 'certValidation', value: 'yes', other: 'channel', otherValue: 'ui' },
  { property: 'certValidation', value: 'yes', other: 'encrypted', otherValue: 'no' },
  { property: 'e2eEncrypted', value: 'yes', other: 'encrypted', otherValue: 'no' },
] as const

function againstType(
  flow: Flow,
  { stencil, property, value, better }: (typeof byType)[number],
  vocabulary: VocabularyIndex,
): readonly CheckHit[] {
  if (flow.properties[property] !== value || !vocabulary.isA(flow.stencil, stencil)) return []
  const fix: Fix =
    better !== null && vocabulary.stencil(better) !== undefined
      ? { kind: 'change-stencil', subject: flow.id, stencil: better }
      : { kind: 'clear-property', subject: flow.id, property }
  return [{ data: { stencil: flow.stencil, property, value }, fix }]
}

function againstAnswer(
  flow: Flow,
  { property, value, other, otherValue }: (typeof byAnswer)[number],
  vocabulary: VocabularyIndex,
): readonly CheckHit[] {
  const answer = vocabulary.answerOf(flow, property)
  const against = vocabulary.answerOf(flow, other)
  if (answer.value !== value || against.value !== otherValue) return []
  // What the type says about both is the type's business; of two given answers the first is doubted.
  if (answer.basis !== 'set' && against.basis !== 'set') return []
  const doubted = answer.basis === 'set' ? property : other
  return [
    {
      data: { property, value, other, otherValue },
      fix: { kind: 'clear-property', subject: flow.id, property: doubted },
    },
  ]
}

/** "Nothing sensitive" beside something that is. */
function mixedWithNone(flow: Flow, vocabulary: VocabularyIndex): readonly CheckHit[] {
  const { value } = vocabulary.answerOf(flow, dataClassProperty)
  if (typeof value !== 'object' || !value.includes('none') || value.length === 1) return []
  return [
    {
      data: { property: dataClassProperty, value },
      fix: {
        kind: 'set-property',
        subject: flow.id,
        property: dataClassProperty,
        value: value.filter((id) => id !== 'none'),
      },
    },
  ]
}
