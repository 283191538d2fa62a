import { type Played, playSeeds } from '@/sim/play-seeds'
import { demandPlanted } from './demand-planted'
import type { Mutant } from './mutant'

type Ground = { cluster: string; gateway: string; seed: string; schedules: number }

// The schedules of the seed `kept` in which the most is done and the most goes wrong, and those that have caught what hid from
// all before them; they come first.
const BUSY: Record<string, number[]> = {
  nexi: [20, 21, 4, 3, 2, 6, 29, 39, 8, 22, 10, 38, 125, 174, 232, 32],
  d2: [20, 39, 3, 21, 6, 4, 33, 29, 12, 38, 2, 31],
}

/**
 * Looks for planted bugs in the same schedules, first in those that have caught another one. A schedule that fails
 * without any bug proves nothing, so whatever catches one is also played as shipped.
 */
export class Hunt {
  readonly #ground: Ground
  readonly #seeds: string[]
  readonly #asShipped = new Map<string, Promise<Played>>()
  readonly #catches = new Map<string, number>()
  /** What fails without a bug: a defect of the program or of the simulator. */
  readonly unsound: Played[] = []

  constructor(ground: Ground) {
    this.#ground = ground
    const numbers = Array.from({ length: ground.schedules }, (_, turn) => turn)
    this.#seeds = [...new Set([...(BUSY[ground.gateway] ?? []), ...numbers])].map(
      (number) => `${ground.seed}:${number}`,
    )
  }

  /** The number of schedules it took and the seed; null when none of them noticed. */
  async find(mutant: Mutant, stage: string): Promise<string | null> {
    let played = 0
    for (let seeds = this.#likeliestFirst(); seeds.length > 0; ) {
      const { caught, count } = await this.#hunt(mutant, seeds, stage)
      played += count
      if (!caught) return null
      if (await this.#isSound(caught.seed, `${stage}_sound`)) {
        this.#catches.set(caught.seed, (this.#catches.get(caught.seed) ?? 0) + 1)
        return `schedule ${played}, seed ${caught.seed}, ${caught.violations[0]?.invariant}`
      }
      seeds = seeds.slice(count)
    }
    return null
  }

  /** Until the first schedule that fails. */
  async #hunt(mutant: Mutant, seeds: string[], stage: string): Promise<{ caught?: Played; count: number }> {
    const { cluster, gateway } = this.#ground
    const env = { SIM_MUTANT: JSON.stringify(mutant) }
    const loader = ['--import', './sim/mutants/loader.mjs']
    let caught: Played | undefined
    let count = 0
    const said = await playSeeds({ cluster, gateway, seeds, stop: true, env, loader, stage }, (played) => {
      count++
      if (played.violations.length > 0) caught ??= played
    })
    demandPlanted(mutant, said)
    return caught ? { caught, count } : { count }
  }

  #likeliestFirst(): string[] {
    const times = (seed: string) => this.#catches.get(seed) ?? 0
    return this.#seeds
      .filter((seed) => !this.unsound.some((one) => one.seed === seed))
      .sort((a, b) => times(b) - times(a))
  }

  async #isSound(seed: string, stage: string): Promise<boolean> {
    if (!this.#asShipped.has(seed)) this.#asShipped.set(seed, this.#playAsShipped(seed, stage))
    return (await this.#asShipped.get(seed))?.violations.length === 0
  }

  async #playAsShipped(seed: string, stage: string): Promise<Played> {
    const { cluster, gateway } = this.#ground
    const played: Played[] = []
    await playSeeds({ cluster, gateway, seeds: [seed], stage }, (one) => played.push(one))
    const [one] = played
    if (!one) throw new Error(`${seed} was not played.`)
    if (one.violations.length > 0) this.unsound.push(one)
    return one
  }
}
