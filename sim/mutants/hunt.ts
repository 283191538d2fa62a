import { type Played, playSeeds } from '@/sim/play-seeds'
import { demandPlanted } from './demand-planted'
import type { Mutant } from './mutant'

type Ground = { cluster: string; gateway: string; seed: string; schedules: number }

// So many schedules are tried without a bug at a time, before anybody hunts in them.
const BATCH = 30

/**
 * Looks for planted bugs in the same schedules, first in those that have caught another one. A schedule that fails
 * without any bug proves nothing, so each is played as shipped before.
 */
export class Hunt {
  readonly #ground: Ground
  readonly #batches: Promise<string[]>[] = []
  readonly #catchers = new Map<string, number>()
  /** What fails without a bug: a defect of the program or of the simulator. */
  readonly unsound: Played[] = []

  constructor(ground: Ground) {
    this.#ground = ground
  }

  /** The number of schedules it took and the seed; null when none of them noticed. */
  async find(mutant: Mutant, stage: string): Promise<string | null> {
    const { cluster, gateway, schedules } = this.#ground
    const env = { SIM_MUTANT: JSON.stringify(mutant) }
    const loader = ['--import', './sim/mutants/loader.mjs']
    let played = 0
    for (let batch = 0; batch * BATCH < schedules; batch++) {
      const seeds = this.#likeliestFirst(await this.#soundSeeds(batch))
      let caught: Played | undefined
      const heard = (one: Played) => {
        played++
        if (one.violations.length > 0) caught ??= one
      }
      const said = await playSeeds({ cluster, gateway, seeds, stop: true, env, loader, stage }, heard)
      demandPlanted(mutant, said)
      if (!caught) continue
      this.#catchers.set(caught.seed, (this.#catchers.get(caught.seed) ?? 0) + 1)
      return `schedule ${played}, seed ${caught.seed}, ${caught.violations[0]?.invariant}`
    }
    return null
  }

  #likeliestFirst(seeds: string[]): string[] {
    const times = (seed: string) => this.#catchers.get(seed) ?? 0
    return [...seeds].sort((a, b) => times(b) - times(a))
  }

  #soundSeeds(batch: number): Promise<string[]> {
    this.#batches[batch] ??= this.#playAsShipped(batch)
    return this.#batches[batch]
  }

  async #playAsShipped(batch: number): Promise<string[]> {
    const { cluster, gateway, seed, schedules } = this.#ground
    const size = Math.min(BATCH, schedules - batch * BATCH)
    const seeds = Array.from({ length: size }, (_, turn) => `${seed}:${batch * BATCH + turn}`)
    const sound: string[] = []
    await playSeeds({ cluster, gateway, seeds, stage: `sound_${batch}` }, (played) => {
      if (played.violations.length === 0) sound.push(played.seed)
      else this.unsound.push(played)
    })
    return seeds.filter((one) => sound.includes(one))
  }
}
