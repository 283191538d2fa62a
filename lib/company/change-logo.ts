import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import type { CleanLogo } from './clean-logo'
import { findCompany } from './find-company'
import { lockCompany } from './lock-company'

/** The shop shows this logo from now on, or with null none. The one before is kept for what has been sent and issued with it. */
export const changeLogo = (logo: CleanLogo | null, actor: Actor, at: Date): Promise<void> =>
  transact(async (tx) => {
    await lockCompany(tx)
    const was = (await findCompany(tx)).logo
    if ((was?.sha256 ?? null) === (logo?.sha256 ?? null)) return
    if (logo) await tx.logo.createMany({ data: [{ ...logo, addedAt: at }], skipDuplicates: true })
    await tx.company.update({ where: { id: 1 }, data: { logoSha256: logo?.sha256 ?? null } })
    const facts = { about: 'company', logo: logo?.sha256 ?? null, was: was?.sha256 ?? null }
    await record(tx, { at, actor, what: 'company.logo-changed', facts })
  })
