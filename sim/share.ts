import './before'
import { d2 } from './gateways/d2'
import { nexi } from './gateways/nexi'
import { openTheatre } from './theatre'

// A process of its own that plays the seeds it is told, in the database it is given, and says what came of each.

const GATEWAYS = { nexi, d2 }

export type Told = { url: string; gateway: string; seeds: string[]; story: boolean }

// Nobody listens any more: whoever wanted the schedules was killed.
process.once('disconnect', () => process.exit(1))

process.once('message', async ({ url, gateway, seeds, story }: Told) => {
  const theatre = await openTheatre(url, GATEWAYS[gateway as keyof typeof GATEWAYS])
  for (const seed of seeds) {
    const outcome = await theatre.play(seed)
    const isTelling = story || outcome.violations.length > 0
    process.send?.({
      ...outcome,
      gateway,
      faults: [...outcome.faults],
      operations: [...outcome.operations],
      story: isTelling ? outcome.story : [],
    })
  }
  await theatre.close()
  process.exit(0)
})
