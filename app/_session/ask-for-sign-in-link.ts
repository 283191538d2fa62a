import { now } from '@/lib/clock'
import { type Outcome, ok } from '@/lib/outcome'
import { askForLink } from '@/lib/people/ask-for-link'
import { askerAddress } from './address'
import { askNextAuth } from './ask-next-auth'

/** Has a sign-in link sent to an e-mail address, whoever that is. Refusal: `too-many-tries` (`seconds`). */
export async function askForSignInLink(asked: {
  email: string
  next: string
}): Promise<Outcome<null, 'too-many-tries'>> {
  const { email, next } = asked
  const allowed = await askForLink({ email, address: await askerAddress() }, await now())
  if (!allowed.ok) return allowed
  const fields = { email, callbackUrl: next }
  const answer = await askNextAuth({ method: 'POST', steps: ['signin', 'email'], fields })
  const error = answer.searchParams.get('error')
  if (error !== null) throw new Error(`next-auth could not make a link: ${error}`)
  return ok(null)
}
