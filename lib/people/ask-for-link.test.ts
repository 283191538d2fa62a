import { expect, test } from 'vitest'
import { addMinutes } from '@/lib/period'
import { askForLink } from './ask-for-link'

const AT = new Date('2026-11-23T08:00:00Z')

test('nobody can fill an inbox through us: three letters to one address in ten minutes', async () => {
  const ask = (at: Date) => askForLink({ email: 'maja@example.com', address: '192.0.2.1' }, at)
  for (let turn = 0; turn < 3; turn++) expect(await ask(AT)).toMatchObject({ ok: true })
  expect(await ask(addMinutes(AT, 5))).toEqual({ ok: false, code: 'too-many-tries', facts: { seconds: 300 } })
  expect(await ask(addMinutes(AT, 10.1))).toMatchObject({ ok: true })
})

test('nor write to the whole world from one place', async () => {
  const all = await Promise.all(
    Array.from({ length: 15 }, (_, i) =>
      askForLink({ email: `who${i}@example.com`, address: '192.0.2.2' }, AT),
    ),
  )
  expect(all.filter((one) => one.ok)).toHaveLength(10)
})
