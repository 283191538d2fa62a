import './before'
import { d2 } from './gateways/d2'
import { nexi } from './gateways/nexi'
import type { Played } from './play-seeds'
import { openTheatre } from './theatre'

// A process of its own that plays one seed after the other as it is asked to, in the database it is given, and says what
// came of each.

const GATEWAYS = { nexi, d2 }

export type Told = { url: string; gateway: string; story: boolean }
/** The next seed; null when there are no more. */
export type Asked = { seed: string | null }
export type Said = 'ready' | Played

// Nobody listens any more: whoever wanted the schedules was killed.
process.once('disconnect', () => process.exit(1))
// Ctrl-C goes to the whole terminal group; whoever asks for the schedules says when it is enough.
process.on('SIGINT', () => {})

const say = (words: Said) => process.send?.(words)

process.once('message', async ({ url, gateway, story }: Told) => {
  const theatre = await openTheatre(url, GATEWAYS[gateway as keyof typeof GATEWAYS])
  process.on('message', async ({ seed }: Asked) => {
    if (seed === null) {
      await theatre.close()
      process.exit(0)
    }
    const outcome = await theatre.play(seed)
    const isTelling = story || outcome.violations.length > 0
    say({
      ...outcome,
      gateway,
      faults: [...outcome.faults],
      operations: [...outcome.operations],
      story: isTelling ? outcome.story : [],
    })
  })
  say('ready')
})
