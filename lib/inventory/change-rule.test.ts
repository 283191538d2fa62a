import { expect, it } from 'vitest'
import type { Actor } from '@/lib/actor'
import { prisma } from '@/lib/db'
import { findHistory } from '@/lib/logbook/find-history'
import { cast } from '@/prisma/cast'
import { MONDAY } from '@/test/book-gear'
import { changeRule } from './change-rule'
import { findProduct } from './find-product'
import { findRulePage } from './find-rule-page'
import { NO_RULE } from './rental-rule'

const ADMIN: Actor = { kind: 'STAFF', id: null, name: 'Ingrid' }
const RULE = { noticeMinutes: 120, shortestMinutes: 60, longestMinutes: 1440, startMinutes: [600, 780] }

it('keeps, changes and removes the rule of a product, and the history says who did', async () => {
  const bike = (await findProduct(cast.cityBike.slug))!
  expect(bike.rule).toEqual(NO_RULE)
  const change = (rule: typeof bike.rule) => changeRule(bike, rule, ADMIN, MONDAY)
  expect(await change(RULE)).toEqual({ ok: true, value: { isChanged: true } })
  expect((await findProduct(cast.cityBike.slug))?.rule).toEqual(RULE)
  expect(await change(RULE)).toEqual({ ok: true, value: { isChanged: false } })
  expect(await change({ ...RULE, longestMinutes: 59 })).toMatchObject({ code: 'lengths-crossed' })
  expect(await change(NO_RULE)).toMatchObject({ ok: true })
  expect(await prisma.rentalRule.count({ where: { productId: bike.id } })).toBe(0)
  const history = await findHistory(`product:${bike.id}`)
  expect(history.map(({ actorName, what }) => `${actorName} ${what}`)).toEqual([
    'Ingrid rental-rule.changed',
    'Ingrid rental-rule.changed',
  ])
  expect(history[1]?.facts).toMatchObject({
    product: 'City bike',
    noticeMinutes: 120,
    startMinutes: '600,780',
  })
})

it('lists what is rented out with its rule, a page at a time, all or by a part of the name', async () => {
  const all = await findRulePage(undefined, 1)
  expect(all).toMatchObject({ page: 1, pages: 1, total: all.rows.length })
  expect(await findRulePage(undefined, 99)).toEqual(all)
  const { rows } = await findRulePage('CITY BIKE', 1)
  expect(rows.map(({ slug }) => slug)).toContain(cast.cityBike.slug)
  expect(rows.length).toBeLessThan(all.rows.length)
  expect(await findRulePage('no such thing', 1)).toEqual({ rows: [], total: 0, page: 1, pages: 1 })
})
