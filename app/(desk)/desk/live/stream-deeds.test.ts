import { expect, test } from 'vitest'
import { CLOCK } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { streamDeeds } from './stream-deeds'

const happens = () =>
  transact((tx) =>
    record(tx, { at: new Date('2026-11-23T08:00:00Z'), actor: CLOCK, what: 'rental-rule.changed' }),
  )

test('says that something happened, and nothing about what; ends when the visitor leaves', async () => {
  const left = new AbortController()
  const reader = streamDeeds(null, left.signal)!.getReader()
  const said = async () => new TextDecoder().decode((await reader.read()).value)
  expect(await said()).toBe('retry: 2000\n\n')
  // Once when the ear is open, then for the deed.
  expect(await said()).toBe('event: deed\ndata:\n\n')
  await happens()
  expect(await said()).toBe('event: deed\ndata:\n\n')
  left.abort()
  expect((await reader.read()).done).toBe(true)
})

test('holds two hundred at most, and has room again when one leaves', () => {
  const visitors = Array.from({ length: 200 }, () => new AbortController())
  for (const { signal } of visitors) expect(streamDeeds(null, signal)).not.toBeNull()
  expect(streamDeeds(null, new AbortController().signal)).toBeNull()
  visitors[0]!.abort()
  const again = new AbortController()
  expect(streamDeeds(null, again.signal)).not.toBeNull()
  for (const visitor of [...visitors, again]) visitor.abort()
})
