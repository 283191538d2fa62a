import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor'
import { addDamagePrice } from '@/lib/claim/add-damage-price'
import { endDamagePrice } from '@/lib/claim/end-damage-price'
import { prisma } from '@/lib/db'
import { COMPANY } from '@/prisma/cast/company'
import { findCompany } from './find-company'
import { saveCompany } from './save-company'

const AT = new Date('2026-11-28T09:00:00Z')
const ane: Actor = { kind: 'STAFF', id: null, name: 'Ane Admin' }
const odd: Actor = { kind: 'STAFF', id: null, name: 'Odd Office' }

let revision = 0
beforeEach(async () => {
  revision = (await findCompany()).revision
})

test('who is new says whose shop it is, and the logbook says who said what', async () => {
  const saved = await saveCompany({ ...COMPANY, brand: 'Fjellhjul', revision }, ane, AT)
  expect(saved).toEqual({ ok: true, value: { isChanged: true } })
  expect(await findCompany()).toMatchObject({ brand: 'Fjellhjul', name: 'Fjordhjul AS', logo: null })
  const [entry] = await prisma.logbookEntry.findMany({ where: { what: 'company.changed' } })
  expect(entry).toMatchObject({
    actorName: 'Ane Admin',
    facts: { about: 'company', fields: 'brand', brandWas: 'Fjordhjul', brand: 'Fjellhjul' },
  })
})

test('what is saved as it stands is no change', async () => {
  const { logo: _, ...is } = await findCompany()
  expect(await saveCompany(is, ane, AT)).toEqual({ ok: true, value: { isChanged: false } })
  expect((await findCompany()).revision).toBe(revision)
})

test('of two admins who save at once the second is told, and by whom, and nothing of theirs is saved', async () => {
  const both = await Promise.all([
    saveCompany({ ...COMPANY, city: 'Voss', revision }, ane, AT),
    saveCompany({ ...COMPANY, city: 'Odda', revision }, odd, AT),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  const [first, second] = both[0].ok ? ['Ane Admin', both[1]] : ['Odd Office', both[0]]
  expect(second).toEqual({ ok: false, code: 'company-changed', facts: { by: first } })
  expect((await findCompany()).city).toBe(first === 'Ane Admin' ? 'Voss' : 'Odda')
})

test('another currency is refused with what is still in this one', async () => {
  await addDamagePrice({ productId: null, name: 'Lost key', amountMinor: 300_00 }, ane, AT)
  const no = await saveCompany({ ...COMPANY, currency: 'SEK', revision }, ane, AT)
  expect(no).toMatchObject({ ok: false, code: 'currency-in-use', facts: { was: 'NOK', is: 'SEK' } })
  const facts = no.ok ? {} : no.facts
  expect(facts.products).toBe(await prisma.product.count({ where: { state: { not: 'ARCHIVED' } } }))
  expect(facts.coupons).toBe(await prisma.coupon.count({ where: { stoppedAt: null } }))
  expect(facts.prices).toBe(await prisma.damagePrice.count({ where: { endedAt: null } }))
  expect((await findCompany()).currency).toBe('NOK')
})

test('with nothing left in the old one the shop takes another currency, and new prices are in it', async () => {
  await prisma.product.updateMany({ data: { state: 'ARCHIVED' } })
  await prisma.coupon.updateMany({ data: { stoppedAt: AT } })
  const prices = await prisma.damagePrice.findMany({ where: { endedAt: null } })
  for (const { id } of prices) await endDamagePrice(id, ane, new Date('2030-01-01'))
  expect(await saveCompany({ ...COMPANY, currency: 'EUR', revision }, ane, AT)).toMatchObject({ ok: true })
  const added = await addDamagePrice({ productId: null, name: 'Lost key', amountMinor: 30_00 }, ane, AT)
  const price = await prisma.damagePrice.findUniqueOrThrow({ where: { id: added.ok ? added.value.id : '' } })
  expect(price.currency).toBe('EUR')
  await endDamagePrice(price.id, ane, new Date('2030-01-01'))
})

test('there is one company, and it cannot be taken away', async () => {
  await expect(prisma.company.deleteMany()).rejects.toThrow()
  await expect(prisma.company.create({ data: { id: 2 } })).rejects.toThrow()
  await expect(prisma.company.updateMany({ data: { accent: 'red' } })).rejects.toThrow()
  await expect(prisma.company.updateMany({ data: { currency: 'USD' } })).rejects.toThrow()
})

test('whoever makes something while the currency changes makes it in the one that counts', async () => {
  for (const [turn, currency] of (['SEK', 'NOK', 'DKK', 'EUR', 'SEK'] as const).entries()) {
    const { revision: seen } = await findCompany()
    const [changed, added] = await Promise.all([
      saveCompany({ ...COMPANY, currency, revision: seen }, ane, AT),
      addDamagePrice({ productId: null, name: `Lost key ${turn}`, amountMinor: 30_00 }, ane, AT),
    ])
    const id = added.ok ? added.value.id : ''
    const price = await prisma.damagePrice.findUniqueOrThrow({ where: { id } })
    expect(price.currency).toBe((await findCompany()).currency)
    expect(changed.ok ? currency : changed.code).toBe(changed.ok ? price.currency : 'currency-in-use')
    await endDamagePrice(id, ane, new Date('2030-01-01'))
  }
})
