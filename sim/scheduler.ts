import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Chance } from './chance'
import type { Faults } from './faults'
import { passMoment } from './tame'

/** What became of a process: it came to its end, threw, or died where it stood. */
export type End<T> = { value: T } | { threw: unknown } | 'died'

type Strand = { name: string; mortal: boolean; dead: boolean; buried: () => void }
type Ticket = { strand: Strand; where: string; go: () => void }
type Wait = { isSo: () => Promise<boolean>; go: (cameAbout: boolean) => void }

// How often of a hundred turns somebody who waits looks up.
const LOOKS_UP_PERCENT = 8

// So many steps are a few deeds: often enough to see what the next look-up would mend, and rarely enough to cost little.
const LOOKED_AT_EVERY = 20

// One for all schedules: each that has ever been used is carried along with every promise from then on.
const own = new AsyncLocalStorage<Strand>()

/**
 * Lets several people and processes do their work in turns, one at a time, changing over at every boundary: a
 * statement, a transaction, a call on the network. Whose turn it is, and who dies there, is drawn from the seed.
 */
export class Scheduler {
  readonly #chance: Chance
  readonly #faults: Faults
  readonly #told: (what: string) => void
  #tickets: Ticket[] = []
  #waiting: Wait[] = []
  #busy = 0
  #calm = () => {}
  steps = 0

  constructor(chance: Chance, faults: Faults, told: (what: string) => void) {
    this.#chance = chance
    this.#faults = faults
    this.#told = told
  }

  /** Somebody begins to act; they cannot die, only the processes that work for them. */
  start(name: string, script: () => Promise<unknown>): void {
    void own.run({ name, mortal: false, dead: false, buried: () => {} }, async () => {
      await this.boundary('begins')
      await script()
    })
  }

  /** A process of ours does a piece of work, as for one request. It may die at any boundary: then nothing more of it happens. */
  process<T>(name: string, work: () => Promise<T>): Promise<End<T>> {
    return new Promise((resolve) => {
      const strand = { name, mortal: true, dead: false, buried: () => resolve('died') }
      own.run(strand, () =>
        work().then(
          (value) => resolve({ value }),
          (threw) => resolve({ threw }),
        ),
      )
    })
  }

  /** Waits for one's turn. */
  boundary(where: string): Promise<void> {
    const strand = own.getStore()
    if (!strand) return Promise.resolve()
    return new Promise((go) => {
      // A dead process stays where it is for ever.
      if (!strand.dead) this.#tickets.push({ strand, where, go })
    })
  }

  /** Waits until something has come about; false when everybody else has come to their end and it never did. */
  waitFor(isSo: () => Promise<boolean>): Promise<boolean> {
    return new Promise((go) => {
      this.#waiting.push({ isSo, go })
    })
  }

  /** The process that is at work, which dies with all that it has in mind; none when somebody acts by themselves. */
  get mind(): object | undefined {
    return own.getStore()
  }

  /** Whose turn it is; for the story. */
  get who(): string {
    return own.getStore()?.name ?? 'the world'
  }

  /** Something that takes time of the machine, not of the world: everybody else waits until it is over. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#busy++
    try {
      return await work()
    } finally {
      this.#busy--
      if (this.#busy === 0) this.#calm()
    }
  }

  /** Until everybody has come to their end; every so often everything stands still and is looked at. */
  async run(mostSteps: number, look: () => Promise<void>): Promise<void> {
    await this.#still()
    while (this.#tickets.length + this.#waiting.length > 0) {
      if (++this.steps > mostSteps) throw new Error(`Not at an end after ${mostSteps} steps.`)
      passMoment()
      if (this.steps % LOOKED_AT_EVERY === 0) await look()
      if (this.#tickets.length === 0) await this.#endWaiting()
      else if (this.#waiting.length > 0 && this.#chance.percent(LOOKS_UP_PERCENT))
        await this.#lookUp(this.#chance.one(this.#waiting))
      else this.#nextTurn()
      await this.#still()
    }
  }

  #nextTurn(): void {
    const [ticket] = this.#tickets.splice(this.#chance.between(0, this.#tickets.length - 1), 1)
    if (!ticket) return
    if (this.#dies(ticket)) this.#bury(ticket)
    else ticket.go()
  }

  async #lookUp(wait: Wait): Promise<boolean> {
    if (!(await wait.isSo())) return false
    this.#waiting = this.#waiting.filter((other) => other !== wait)
    wait.go(true)
    return true
  }

  async #endWaiting(): Promise<void> {
    for (const wait of [...this.#waiting]) if (await this.#lookUp(wait)) return
    for (const wait of this.#waiting.splice(0)) wait.go(false)
  }

  #dies({ strand }: Ticket): boolean {
    return strand.mortal && this.#faults.strikesDead()
  }

  #bury({ strand, where }: Ticket): void {
    this.#told(`${strand.name}: DIES before ${where}`)
    strand.dead = true
    this.#tickets = this.#tickets.filter((ticket) => ticket.strand !== strand)
    strand.buried()
  }

  /** Whoever was let go has come to the next boundary, or to the end. */
  async #still(): Promise<void> {
    for (let calm = 0; calm < 2; ) {
      if (this.#busy > 0)
        await new Promise<void>((resolve) => {
          this.#calm = resolve
        })
      await nextTurn()
      calm = this.#busy === 0 ? calm + 1 : 0
    }
  }
}
