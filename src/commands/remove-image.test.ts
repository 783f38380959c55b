import { expect, test } from 'vitest'
import type { NewRecord } from '../model/new-record.ts'
import { addImage } from './add-image.ts'
import { removeImage } from './remove-image.ts'
import { refusalOf, runCommand } from './testing/run-command.ts'
import { wardModel } from './testing/ward.ts'

const image: NewRecord<'image'> = {
  id: 'image:1',
  diagram: 'diagram:main',
  ...{ x: 0, y: 0, w: 300, h: 200 },
  ...{ mime: 'image/png', data: 'iVBORw0KGgo=' },
}

test('takes a picture away, but not while it is locked', () => {
  const free = runCommand(wardModel, addImage, { ...image, locked: false })
  expect(runCommand(free, removeImage, { id: 'image:1' })).toEqual(wardModel)
  const locked = runCommand(wardModel, addImage, image)
  expect(refusalOf(locked, removeImage, { id: 'image:1' })).toEqual({ code: 'locked', ids: ['image:1'] })
})
