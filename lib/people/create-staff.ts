import type { Actor } from '@/lib/actor'
import { isTaken, transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { type Duty, dutiesOf } from './duty'
import { hashPassword, isStrongPassword, SHORTEST_PASSWORD } from './password'

export type NewStaff = { name: string; email: string; duties: Duty[]; password: string }

export type CreateStaffRefusal = 'duties-missing' | 'email-taken' | 'password-weak'

/**
 * Lets somebody work here: an account with a first password and duties. A renter's account of the same e-mail address
 * becomes theirs; sessions it had through a link end, because staff sign in with a password.
 * Refusals: `duties-missing`, `password-weak` (`least`), `email-taken` (somebody with duties has it).
 */
export async function createStaff(
  staff: NewStaff,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ id: string }, CreateStaffRefusal>> {
  const { name, email, password } = staff
  const duties = dutiesOf(staff.duties)
  if (duties.length === 0) return refused('duties-missing')
  if (!isStrongPassword(password, email)) return refused('password-weak', { least: SHORTEST_PASSWORD })
  const passwordHash = await hashPassword(password)
  const facts = { person: email, name, duties: duties.join(', ') }
  try {
    return await transact(async (tx) => {
      const data = { name, duties, passwordHash, disabledAt: null, sessionsFrom: at }
      const renter = await tx.user.updateManyAndReturn({
        where: { email, passwordHash: null },
        data,
        select: { id: true },
      })
      const [{ id }] =
        renter.length > 0 ? [renter[0]!] : [await tx.user.create({ data: { ...data, email, createdAt: at } })]
      await record(tx, { at, actor, what: 'user.created', facts })
      return ok({ id })
    })
  } catch (error) {
    if (isTaken(error)) return refused('email-taken', { email })
    throw error
  }
}
