import type { Chance } from './chance'

/** Everything that may go wrong, by the rows of the fault matrix that it stands for. */
export const FAULTS = {
  'process-dies': 'C4 #2–8',
  'answer-lost': 'C4 #11',
  'request-lost': 'C4 #10',
  'request-late': 'C4 #12',
  'error-before': 'C4 #13',
  'error-after': 'C4 #13',
  'too-many-requests': 'C4 #14',
  'malformed-body': 'C4 #15',
  'tampered-body': 'C4 #15',
  'look-up-fails': 'C4 #10',
  'issuer-refuses': 'C4 #16',
  'refund-pends': 'C4 #27',
  'event-twice': 'C4 #21',
  'event-early': 'C4 #22–23',
  'event-lost': 'C4 #27',
  'event-forged': 'C4 #24–25',
  'database-gone': 'C4 #44',
  'commit-answer-lost': 'C4 #43',
  deadlock: 'C4 #45',
  'letter-refused': 'C4 #6',
  'letter-answer-lost': 'C4 #7',
  'clock-jumps': 'C4 #28–30',
} as const

export type FaultName = keyof typeof FAULTS

const EVERY = Object.keys(FAULTS) as FaultName[]

/** What goes wrong in one schedule: which kinds at all, and how often. Quiet weather finds what storms hide. */
export class Faults {
  readonly #chance: Chance
  readonly #told: (what: string) => void
  readonly #kinds: Set<FaultName>
  readonly #percent: number
  readonly counts = new Map<FaultName, number>()
  peaceful = false
  #outslept = 0

  constructor(chance: Chance, told: (what: string) => void) {
    this.#chance = chance
    this.#told = told
    this.#percent = chance.one([0, 10, 25, 40])
    this.#kinds = new Set(EVERY.filter(() => chance.percent(60)))
  }

  /** A process dies, at whichever boundary it has come to. */
  strikesDead(): boolean {
    if (this.peaceful || !this.#kinds.has('process-dies')) return false
    const strikes = this.#chance.percent(this.#percent / 12)
    if (strikes) this.note('process-dies')
    return strikes
  }

  /** A letter may go out twice when its sender dies, sleeps for longer than its claim lasts, or does not hear that it has arrived. */
  get excuses(): number {
    const twice = ['process-dies', 'letter-answer-lost', 'database-gone', 'commit-answer-lost'] as const
    return twice.reduce((sum, name) => sum + (this.counts.get(name) ?? 0), this.#outslept)
  }

  /** So many letters were being sent when the clock moved past the end of their senders' claims. */
  outsleep(letters: number): void {
    this.#outslept += letters
  }

  /** One of these, or nothing, which is the rule. */
  of(...names: FaultName[]): FaultName | null {
    if (this.peaceful || !this.#chance.percent(this.#percent)) return null
    const able = names.filter((name) => this.#kinds.has(name))
    return able.length > 0 ? this.note(this.#chance.one(able)) : null
  }

  ofDatabase(): FaultName | null {
    return this.peaceful || this.#chance.percent(94)
      ? null
      : this.of('database-gone', 'commit-answer-lost', 'deadlock')
  }

  note(name: FaultName): FaultName {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
    this.#told(`fault: ${name}`)
    return name
  }
}
