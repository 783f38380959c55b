import { expect, test } from 'vitest'
import type { NewRecord } from '../model/new-record.ts'
import { addImage } from './add-image.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

const image: NewRecord<'image'> = {
  id: 'image:1',
  diagram: 'diagram:main',
  ...{ x: 0, y: 0, w: 300, h: 200 },
  ...{ mime: 'image/png', data: 'iVBORw0KGgo=' },
}

test('puts a picture behind a diagram, locked, as it comes', () => {
  expect(runCommand(wardModel, addImage, image).tables.image['image:1']).toMatchObject({
    opacity: 1,
    locked: true,
    alternative: '',
    data: 'iVBORw0KGgo=',
  })
})

test('refuses a diagram that is not there, and a picture without size', () => {
  expect(refusalOf(wardModel, addImage, { ...image, diagram: 'diagram:no' })).toMatchObject({
    code: 'not-found',
  })
  expect(refusalOf(wardModel, addImage, { ...image, w: 0 })).toMatchObject({ field: 'w' })
})
