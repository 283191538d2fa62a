import { isDay, readAmount, readWhole, typedAmount } from '@/app/(office)/office/prices/read-figures'
import type { Coupon } from '@/lib/booking/coupon'
import { readCode } from '@/lib/booking/coupon'
import type { CouponDraft } from '@/lib/booking/save-coupon'

export type TypedCoupon = Record<string, string>

export type CouponState = { typed: TypedCoupon; problems: Record<string, string> }

const DAYS = ['rentedFrom', 'rentedUntil', 'bookedFrom', 'bookedUntil'] as const

/** A coupon as the fields of its form. */
export const typedCoupon = (coupon: Coupon & { note: string }): TypedCoupon => ({
  id: coupon.id,
  code: coupon.code,
  note: coupon.note,
  kind: coupon.percent === null ? 'amount' : 'percent',
  percent: coupon.percent === null ? '' : String(coupon.percent),
  amount: coupon.amountMinor === null ? '' : typedAmount(coupon.amountMinor),
  ...Object.fromEntries(DAYS.map((day) => [day, coupon[day] ?? ''])),
  mostUses: coupon.mostUses === null ? '' : String(coupon.mostUses),
  mostUsesEach: coupon.mostUsesEach === null ? '' : String(coupon.mostUsesEach),
  least: coupon.leastMinor === 0 ? '' : typedAmount(coupon.leastMinor),
  stopped: coupon.isStopped ? 'yes' : '',
})

/** Reads a coupon, or says what is wrong at which field. Empty limits are none. */
export function readCoupon(
  typed: TypedCoupon,
  { currency, productIds }: { currency: string; productIds: string[] },
): { coupon: CouponDraft } | { problems: Record<string, string> } {
  const problems: Record<string, string> = {}
  const code = readCode(typed.code ?? '')
  if (!/^[A-Z0-9-]{3,30}$/.test(code)) problems.code = '3 to 30 letters from A to Z, digits and hyphens.'
  const note = (typed.note ?? '').trim()
  if (note.length > 200) problems.note = '200 characters at the most.'
  const isShare = typed.kind !== 'amount'
  const percent = isShare ? readWhole('percent', typed, { least: 1, most: 90 }, problems) : null
  const amountMinor = isShare ? null : readAmount('amount', typed, 1, problems)
  if (isShare && percent === null) problems.percent ??= 'How many per cent does it take off?'
  if (!isShare && amountMinor === null) problems.amount ??= 'How much does it take off?'
  const days = readDays(typed, problems)
  const uses = { least: 1, most: 1_000_000 }
  const coupon: CouponDraft = {
    ...{ code, note, percent, amountMinor, currency, ...days, productIds },
    mostUses: readWhole('mostUses', typed, uses, problems),
    mostUsesEach: readWhole('mostUsesEach', typed, uses, problems),
    leastMinor: readAmount('least', typed, 0, problems) ?? 0,
    isStopped: typed.stopped === 'yes',
  }
  return Object.keys(problems).length > 0 ? { problems } : { coupon }
}

function readDays(typed: TypedCoupon, problems: Record<string, string>) {
  const read = (name: (typeof DAYS)[number]): string | null => {
    const text = (typed[name] ?? '').trim()
    if (text !== '' && !isDay(text)) problems[name] = 'Choose a day, or leave it empty.'
    return text || null
  }
  const [rentedFrom, rentedUntil] = [read('rentedFrom'), read('rentedUntil')]
  const [bookedFrom, bookedUntil] = [read('bookedFrom'), read('bookedUntil')]
  const before = 'This is before the first day.'
  if (rentedFrom && rentedUntil && rentedUntil < rentedFrom) problems.rentedUntil ??= before
  if (bookedFrom && bookedUntil && bookedUntil < bookedFrom) problems.bookedUntil ??= before
  return { rentedFrom, rentedUntil, bookedFrom, bookedUntil }
}
