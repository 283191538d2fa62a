import { prisma } from '@/lib/db'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { type Duty, dutiesOf } from './duty'
import { readEmail } from './email'
import { isPassword } from './password'
import { forgetTries, giveBackTry, keyOf, type Limit, spendTry } from './throttle'
import { waitUntil } from './wait-until'

export type Checked = { id: string; email: string; name: string; duties: Duty[] }

export type CheckPasswordRefusal = 'wrong-password' | 'too-many-tries'

/**
 * Says whether this is the password of somebody who works here. Five tries a minute per account and twenty per address;
 * an unknown e-mail, a renter and a disabled account get the same answer as a wrong password, after the same work.
 * Refusals: `wrong-password`, `too-many-tries` (`seconds`).
 */
export async function checkPassword(
  typed: { email: string; password: string; address: string },
  at: Date,
): Promise<Outcome<Checked, CheckPasswordRefusal>> {
  const email = readEmail(typed.email) ?? typed.email.slice(0, 254)
  const account: Limit = { key: keyOf('account', email), tries: 5, seconds: 60 }
  const address: Limit = { key: keyOf('address', typed.address), tries: 20, seconds: 60 }
  const free = await spendTry([account, address], at)
  if (free) return refused('too-many-tries', waitUntil(free, at))

  const user = await findByPassword(email)
  const fits = await isPassword(typed.password, user?.passwordHash ?? null)
  if (!user || !fits) return refused('wrong-password')

  await forgetTries(account.key)
  await giveBackTry(address.key)
  return ok({ id: user.id, email: user.email, name: user.name ?? user.email, duties: dutiesOf(user.duties) })
}

const findByPassword = (email: string) =>
  prisma.user.findFirst({
    where: { email, disabledAt: null },
    select: { id: true, email: true, name: true, duties: true, passwordHash: true },
  })
