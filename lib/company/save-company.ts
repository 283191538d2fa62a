import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Facts, type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import { COMPANY_FIELDS, type CompanyInput } from './company'
import { currencyInUse } from './currency-in-use'
import { findCompany } from './find-company'
import { lockCompany } from './lock-company'

export type CompanyRefusal = 'company-changed' | 'currency-in-use'

/**
 * Says whose shop this is, what colour it has and which currency its prices are in. `revision` is the one that was looked at:
 * refused when somebody else has saved since. Receipts that are issued keep the company as it was.
 */
export const saveCompany = (
  { revision, ...input }: CompanyInput & { revision: number },
  actor: Actor,
  at: Date,
): Promise<Outcome<{ isChanged: boolean }, CompanyRefusal>> =>
  transact(async (tx) => {
    await lockCompany(tx)
    const was = await findCompany(tx)
    if (was.revision !== revision) return changedMeanwhile(tx)
    const fields = COMPANY_FIELDS.filter((field) => was[field] !== input[field])
    if (fields.length === 0 && revision > 0) return ok({ isChanged: false })
    if (was.currency !== input.currency) {
      const no = await currencyInUse(tx, was.currency, input.currency)
      if (no) return no
    }
    await tx.company.update({ where: { id: 1 }, data: { ...input, revision: revision + 1 } })
    const facts = { about: 'company', fields: fields.join(), ...changesOf(fields, was, input) }
    await record(tx, { at, actor, what: 'company.changed', facts })
    return ok({ isChanged: true })
  })

async function changedMeanwhile(tx: Tx): Promise<Refused<'company-changed'>> {
  const last = await tx.logbookEntry.findFirst({
    where: { bookingId: null, facts: { path: ['about'], equals: 'company' } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { actorName: true },
  })
  return refused('company-changed', { by: last?.actorName ?? null })
}

function changesOf(fields: (keyof CompanyInput)[], was: CompanyInput, is: CompanyInput): Facts {
  return Object.fromEntries(
    fields.flatMap((field) => [
      [`${field}Was`, was[field]],
      [field, is[field]],
    ]),
  )
}
