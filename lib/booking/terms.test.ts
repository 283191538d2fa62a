import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { LOCATIONS } from '@/prisma/cast/shop'
import { HOUSE_POLICY, policyOfShop } from './cancellation-policy'
import { HOUSE_LATE } from './late-policy'
import { type Approval, termsFor } from './terms'

const APPROVAL: Approval = { kind: 'WITH_RENT', isRenewed: false, mostDays: 30 }
const FACTS = {
  approval: APPROVAL,
  depositMinor: 500_00,
  currency: 'NOK',
  locationName: 'Fjordhjul Bergen',
  locationPhone: '+47 55 00 00 14',
  locationEmail: 'bergen@fjordhjul.example.no',
  cancellation: HOUSE_POLICY,
  late: HOUSE_LATE,
  damage: null,
}

describe('the rental terms', () => {
  const { text, hash, version } = termsFor(FACTS)

  it('name what a deposit may be captured for and how much at most', () => {
    for (const reason of ['- damage:', '- loss:', '- delay:']) expect(text).toContain(reason)
    expect(text).toContain('never more than 500\u00a0NOK')
  })

  it('SHF-29 say how to object and where to turn, and that there is no right of withdrawal', () => {
    expect(text).toContain('If you do not agree')
    expect(text).toContain('exempt from the right of withdrawal')
    expect(text).toContain(
      `${FACTS.locationName}, phone ${FACTS.locationPhone}, e-mail ${FACTS.locationEmail}.`,
    )
  })

  it('are hashed as they are shown: another amount is another text', () => {
    expect(hash).toBe(createHash('sha256').update(text).digest('hex'))
    expect(text).toContain(version)
    expect(termsFor({ ...FACTS, depositMinor: 501_00 }).hash).not.toBe(hash)
  })

  it('say what cancelling costs, step by step, as the shop has it', () => {
    expect(text).toContain('- until 48 hours before the pick-up: all of it')
    expect(text).toContain('- until 24 hours before the pick-up: 50 %')
    expect(text).toContain('- later: nothing')
    expect(text).toContain('You can change the dates there until then.')
    expect(text).toContain('2 hours later at the most: otherwise the dates from before come back')
    const [, flam] = LOCATIONS
    const other = termsFor({ ...FACTS, cancellation: policyOfShop(flam.cancellation) })
    expect(other.text).toContain('- until 7 days before the pick-up: all of it')
    expect(other.text).toContain('- until the pick-up: 25 %')
    expect(other.text).not.toContain('- later')
    expect(other.hash).not.toBe(hash)
  })

  it('name the days that the gateway keeps a capture possible, and no others', () => {
    expect(text).toContain('30 days after you approved')
    expect(termsFor({ ...FACTS, approval: { ...APPROVAL, mostDays: 60 } }).text).toContain('60 days after')
  })

  it('say when the deposit is approved, and that it is approved anew on a long rental', () => {
    const later = termsFor({ ...FACTS, approval: { ...APPROVAL, kind: 'NEAR_HAND_OUT' } })
    expect(text).toContain('With the rent you approve a deposit')
    expect(later.text).toContain('24 hours before the pick-up we send you a link')
    expect(later.hash).not.toBe(hash)
    expect(text).not.toContain('approve the deposit anew')
    expect(termsFor({ ...FACTS, approval: { ...APPROVAL, isRenewed: true } }).text).toContain(
      'approve the deposit anew',
    )
  })

  it('pain 63: name the price list for damage by its version, and what it says about this gear', () => {
    const list = {
      hash: 'abcdef0123456789'.repeat(4),
      url: 'https://app.test/terms/damage?version=abcdef012345',
    }
    const prices = [{ name: 'Bent wheel', amountMinor: 600_00, currency: 'NOK' }]
    const named = termsFor({ ...FACTS, damage: { ...list, prices } })
    expect(named.text).toContain(`${list.url} in the version that holds for this booking, abcdef012345;`)
    expect(named.text).toContain('- Bent wheel: 600\u00a0NOK')
    expect(named).toMatchObject({ damageListHash: list.hash })
    expect(named.hash).not.toBe(hash)
    const other = termsFor({ ...FACTS, damage: { ...list, prices: [] } })
    expect(other.text).toContain('abcdef012345.')
    expect(text).not.toContain('price list for damage')
  })

  it('say nothing of a deposit where none is asked for', () => {
    expect(termsFor({ ...FACTS, depositMinor: 0 }).text).not.toContain('deposit')
  })
})
