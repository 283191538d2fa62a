import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Facts, type Outcome, ok, refused } from '@/lib/outcome'
import { type Duty, dutiesOf } from './duty'
import { hashPassword, isStrongPassword, SHORTEST_PASSWORD } from './password'

export type StaffChange = { name?: string; duties?: Duty[]; password?: string; disabled?: boolean }

export type ChangeStaffRefusal = 'duties-missing' | 'password-weak' | 'last-people-keeper'

/**
 * Changes somebody who works here: name, duties, a new password, whether they may come in at all. A new password and
 * being disabled end every session they have. Null when there is no such person.
 * Refusals: `duties-missing`, `password-weak` (`least`), `last-people-keeper`: somebody must be left who can let people in.
 */
export async function changeStaff(
  id: string,
  change: StaffChange,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ id: string }, ChangeStaffRefusal> | null> {
  if (change.duties?.length === 0) return refused('duties-missing')
  // The slow work happens before the rows are locked.
  const passwordHash = change.password === undefined ? undefined : await hashPassword(change.password)
  return transact(async (tx) => {
    const { person, keepers } = await lock(tx, id)
    if (!person) return null
    if (change.password !== undefined && !isStrongPassword(change.password, person.email)) {
      return refused('password-weak', { least: SHORTEST_PASSWORD })
    }
    const next = { ...person, ...pick(change), disabledAt: disabledAt(change, person.disabledAt, at) }
    const isKeeper = next.duties.includes('people') && next.disabledAt === null
    if (!isKeeper && keepers.length === 1 && keepers[0] === id) return refused('last-people-keeper')

    const { name, duties } = next
    const ends = passwordHash !== undefined || (next.disabledAt !== null && person.disabledAt === null)
    const sessionsFrom = ends ? later(person.sessionsFrom, at) : undefined
    await tx.user.update({
      where: { id },
      data: { name, duties, disabledAt: next.disabledAt, passwordHash, sessionsFrom },
    })
    await log(tx, at, actor, person, next, change)
    return ok({ id })
  })
}

type Locked = {
  id: string
  email: string
  name: string | null
  duties: string[]
  disabledAt: Date | null
  sessionsFrom: Date | null
}

/** Locks the person and everybody who keeps the list of people, so that two of them cannot remove each other at once. */
async function lock(tx: Tx, id: string): Promise<{ person: Locked | undefined; keepers: string[] }> {
  const rows = await tx.$queryRaw<Locked[]>`
    SELECT id, email, name, coalesce(duties, '{}') AS duties, disabled_at AS "disabledAt", sessions_from AS "sessionsFrom" FROM user_account
    WHERE id = ${id} OR ('people' = ANY(duties) AND disabled_at IS NULL) ORDER BY id FOR UPDATE`
  const keepers = rows.filter((row) => row.duties.includes('people') && row.disabledAt === null)
  const person = rows.find((row) => row.id === id && row.duties.length > 0)
  return { person, keepers: keepers.map((row) => row.id) }
}

const pick = ({ name, duties }: StaffChange) => ({
  ...(name !== undefined && { name }),
  ...(duties !== undefined && { duties: dutiesOf(duties) as string[] }),
})

const disabledAt = ({ disabled }: StaffChange, was: Date | null, at: Date): Date | null =>
  disabled === undefined ? was : disabled ? (was ?? at) : null

/** Sessions are told apart by this instant, so it must move even when the clock did not. */
const later = (was: Date | null, at: Date): Date => (was && was >= at ? new Date(was.getTime() + 1) : at)

async function log(
  tx: Tx,
  at: Date,
  actor: Actor,
  was: Locked,
  is: Locked,
  change: StaffChange,
): Promise<void> {
  const facts: Facts = { person: was.email }
  if (is.name !== was.name) facts.name = is.name
  if (is.duties.join() !== dutiesOf(was.duties).join()) facts.duties = is.duties.join(', ')
  if (change.password !== undefined) facts.password = 'new'
  if (is.disabledAt === null && was.disabledAt !== null) facts.access = 'given back'
  const disabled = is.disabledAt !== null && was.disabledAt === null
  if (disabled) await record(tx, { at, actor, what: 'user.disabled', facts: { person: was.email } })
  if (Object.keys(facts).length > 1) await record(tx, { at, actor, what: 'user.changed', facts })
}
