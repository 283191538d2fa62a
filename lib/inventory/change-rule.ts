import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { NO_RULE, type RentalRule, RULE_COLUMNS, ruleOf } from './rental-rule'

type Product = { id: string; name: string }

/** Changes when a product is rented out. What is booked already stays booked. A rule without any part is removed. */
export async function changeRule(
  product: Product,
  rule: RentalRule,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ isChanged: boolean }, 'lengths-crossed'>> {
  const { shortestMinutes, longestMinutes } = rule
  if (shortestMinutes !== null && longestMinutes !== null && shortestMinutes > longestMinutes)
    return refused('lengths-crossed')
  const productId = product.id
  return transact(async (tx) => {
    const was = ruleOf(await tx.rentalRule.findUnique({ where: { productId }, ...RULE_COLUMNS }))
    if (textOf(was) === textOf(rule)) return ok({ isChanged: false })
    const row = { ...rule, startMinutes: rule.startMinutes ?? [] }
    if (textOf(rule) === textOf(NO_RULE)) await tx.rentalRule.deleteMany({ where: { productId } })
    else await tx.rentalRule.upsert({ where: { productId }, create: { productId, ...row }, update: row })
    const facts = { about: `product:${productId}`, product: product.name }
    const { startMinutes, ...lengths } = rule
    await record(tx, {
      at,
      actor,
      what: 'rental-rule.changed',
      facts: { ...facts, ...lengths, startMinutes: startMinutes?.join(',') ?? null },
    })
    return ok({ isChanged: true })
  })
}

const textOf = ({ noticeMinutes, shortestMinutes, longestMinutes, startMinutes }: RentalRule): string =>
  JSON.stringify([noticeMinutes, shortestMinutes, longestMinutes, startMinutes])
