import { formatMoney, readMinor, vatWithin } from '@/lib/money'

export type Claimed = { amount: string; reason: string }

type Props = {
  claimed: Claimed
  renter: string
  deposit: { currency: string; left: number; isPaidIn: boolean; method: string }
  vatRateBp: Record<'DAMAGE' | 'DELAY', number>
}

/** What the button will do, in a sentence that follows what is typed; without JavaScript it speaks of the amount in general. */
export function WhatHappens({ claimed, renter, deposit, vatRateBp }: Props) {
  const { currency, left, isPaidIn, method } = deposit
  const minor = readAmount(claimed.amount)
  const rateBp = vatRateBp[claimed.reason as 'DAMAGE' | 'DELAY'] ?? 0
  const amount = minor ? formatMoney({ minor, currency }) : 'the amount'
  const rest = minor && minor <= left ? formatMoney({ minor: left - minor, currency }) : null
  const vat =
    minor && rateBp > 0 ? `, ${formatMoney({ minor: vatWithin(minor, rateBp), currency })} of it VAT` : ''
  return (
    <div className="grid gap-1 rounded-control border border-line bg-sunken p-4 text-sm">
      <p className="font-medium">
        {isPaidIn
          ? `We keep ${amount} of what ${renter} has really paid with ${method}${vat}.`
          : `We ask the bank to take ${amount} from ${renter} by ${method}${vat}.`}
      </p>
      <p className="text-ink-soft">
        {renter} gets a receipt by e-mail with the reason, your note and how to object.
        {rest && ` ${rest} of the deposit is left after it.`}
      </p>
    </div>
  )
}

export const readAmount = (text: string): number | null => {
  const minor = readMinor(text)
  return minor !== null && minor > 0 ? minor : null
}
