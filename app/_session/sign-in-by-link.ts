import { type Outcome, ok, refused } from '@/lib/outcome'
import { askNextAuth } from './ask-next-auth'

// Spent, too old or never sent; or of somebody who may not come in by a link. Anything else is next-auth that broke.
const USED_UP = ['Verification', 'AccessDenied', 'configuration']

/**
 * Signs in whoever holds the token that was sent to this e-mail address. It works once. Throws when the link could not be
 * looked at. Refusal: `link-used-up`.
 */
export async function signInByLink(link: {
  email: string
  token: string
}): Promise<Outcome<null, 'link-used-up'>> {
  const answer = await askNextAuth({ method: 'GET', steps: ['callback', 'email'], fields: link })
  const error = answer.searchParams.get('error')
  if (error === null) return ok(null)
  if (!USED_UP.includes(error)) throw new Error(`next-auth could not look at a link: ${error}`)
  return refused('link-used-up')
}
