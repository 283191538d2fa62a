import { DEPOSITS_HELD, DISPUTED_DAMAGE, type Income, incomeAccount, vatAccount } from './account'

/** What an entry does to one account, in minor units: positive is debit, negative is credit. */
export type Posting = { account: string; currency: string; amountMinor: number }

/**
 * One share of a movement of money: what it was for, with the VAT inside it that its receipt shows; a rate of zero is
 * outside the scope of VAT. HELD is a deposit that stays the renter's; DISPUTED was taken for damage that nobody has decided yet.
 */
export type Share = {
  purpose: Income | keyof typeof OWED
  grossMinor: number
  vatMinor: number
  vatRateBp: number
}

/** What is not ours, or not yet, and has no VAT in it. */
const OWED = { HELD: DEPOSITS_HELD, DISPUTED: DISPUTED_DAMAGE }

const isOwed = (purpose: Share['purpose']): purpose is keyof typeof OWED => purpose in OWED

export const totalOf = (shares: Share[]): number =>
  shares.reduce((sum, { grossMinor }) => sum + grossMinor, 0)

/** The accounts that shares belong to, as credits: income without its VAT, the VAT we owe, and what is not ours. */
export const creditsOf = (shares: Share[], currency: string): Posting[] =>
  shares.flatMap(({ purpose, grossMinor, vatMinor, vatRateBp }) =>
    isOwed(purpose)
      ? [{ account: OWED[purpose], currency, amountMinor: -grossMinor }]
      : [
          { account: incomeAccount(purpose, vatRateBp), currency, amountMinor: vatMinor - grossMinor },
          { account: vatAccount(vatRateBp), currency, amountMinor: -vatMinor },
        ],
  )

/** One posting for each account; what comes to nothing is left out. */
export function merged(postings: Posting[]): Posting[] {
  const sums = new Map<string, Posting>()
  for (const posting of postings) {
    const key = `${posting.currency} ${posting.account}`
    const amountMinor = (sums.get(key)?.amountMinor ?? 0) + posting.amountMinor
    sums.set(key, { ...posting, amountMinor })
  }
  return [...sums.values()].filter(({ amountMinor }) => amountMinor !== 0)
}
