import { sentenceFor } from '@/app/_words/refusals'
import { isAway } from '@/lib/db'
import { log } from '@/lib/log'
import { refused } from '@/lib/outcome'
import { problem } from './problem'

const TRY_AGAIN_SECONDS = 5

/** An answer, or 503 and when to come back while the database has no time for us. */
export async function orBusy(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (!isAway(error)) throw error
    log.error({ error }, 'the database has no time for us')
    const busy = problem({ status: 503, code: 'busy', detail: sentenceFor(refused('busy')) })
    busy.headers.set('Retry-After', String(TRY_AGAIN_SECONDS))
    return busy
  }
}
