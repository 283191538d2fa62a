import { expect, test } from 'vitest'
import { nowWith } from './clock'
import { prisma } from './db'
import { SUPPORT } from './support'

test('the settings say how to reach us, and nothing else', async () => {
  expect((await nowWith(SUPPORT)).value).toEqual({})
  await prisma.setting.createMany({
    data: [
      { key: 'support.phone', value: '+47 1' },
      { key: 'support.secret', value: 'x' },
    ],
  })
  expect((await nowWith(SUPPORT)).value).toEqual({ phone: '+47 1' })
})
