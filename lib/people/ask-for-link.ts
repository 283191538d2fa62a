import { type Outcome, ok, refused } from '@/lib/outcome'
import { keyOf, spendTry } from './throttle'
import { waitUntil } from './wait-until'

/**
 * Allows one more letter with a sign-in link: three in ten minutes to one e-mail address, ten from one network address,
 * so that nobody's inbox can be flooded through us. Counts the same whether or not we know the e-mail address.
 * Refusal: `too-many-tries` (`seconds`).
 */
export async function askForLink(
  asked: { email: string; address: string },
  at: Date,
): Promise<Outcome<null, 'too-many-tries'>> {
  const limits = [
    { key: keyOf('link', asked.email), tries: 3, seconds: 600 },
    { key: keyOf('link-address', asked.address), tries: 10, seconds: 600 },
  ]
  const free = await spendTry(limits, at)
  return free ? refused('too-many-tries', waitUntil(free, at)) : ok(null)
}
