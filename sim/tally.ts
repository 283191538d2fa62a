import type { Played } from './play-seeds'

/** What has been played so far, in numbers. */
export class Tally {
  readonly #since = performance.now()
  readonly #faults = new Map<string, number>()
  readonly #operations = new Map<string, number>()
  schedules = 0
  violating = 0

  add({ operations, violations, faults }: Played): void {
    this.schedules++
    if (violations.length > 0) this.violating++
    addTo(this.#faults, faults)
    addTo(this.#operations, operations)
  }

  /** A line for whoever waits for a run of hours. */
  soFar(): string {
    return `${this.schedules} played, ${this.violating} with violations, ${this.#pace()}\n`
  }

  words(seed: string, gateway: string): string {
    const counts = `${sum(this.#operations)} operations, ${sum(this.#faults)} faults`
    return [
      `seed ${seed}, gateway ${gateway}`,
      `${this.schedules} schedules, ${counts}, ${this.violating} schedules with violations`,
      'faults',
      ...list(this.#faults),
      'operations',
      ...list(this.#operations),
      this.#pace(),
      '',
    ].join('\n')
  }

  #pace(): string {
    const seconds = (performance.now() - this.#since) / 1000
    return `${seconds.toFixed(1)} s, ${(this.schedules / seconds).toFixed(2)} schedules/s`
  }
}

function addTo(sums: Map<string, number>, counts: [string, number][]): void {
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count)
}

const sum = (counts: Map<string, number>) => [...counts.values()].reduce((all, count) => all + count, 0)

const list = (counts: Map<string, number>) =>
  [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `${String(count).padStart(8)}  ${name}`)

/** A schedule as a story, with what was wrong in the end. */
export const report = ({ seed, gateway, story, violations }: Played): string =>
  [
    `\n=== ${seed} · again with: npm run sim -- --gateway ${gateway} --replay ${seed}`,
    ...story,
    ...violations.map(({ invariant, says }) => `  ✗ ${invariant}: ${says}`),
    '',
  ].join('\n')
