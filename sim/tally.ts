import type { Played } from './play-seeds'

/** What has been played so far, in numbers. */
export class Tally {
  readonly #since = performance.now()
  readonly #faults = new Map<string, number>()
  schedules = 0
  operations = 0
  violating = 0

  add({ operations, violations, faults }: Played): void {
    this.schedules++
    this.operations += operations
    if (violations.length > 0) this.violating++
    for (const [name, count] of faults) this.#faults.set(name, (this.#faults.get(name) ?? 0) + count)
  }

  words(seed: string): string {
    const seconds = (performance.now() - this.#since) / 1000
    const faults = [...this.#faults].sort(([, a], [, b]) => b - a)
    const all = faults.reduce((sum, [, count]) => sum + count, 0)
    return [
      `seed ${seed}`,
      `${this.schedules} schedules, ${this.operations} gateway operations, ${all} faults, ${this.violating} schedules with violations`,
      ...faults.map(([name, count]) => `${String(count).padStart(8)}  ${name}`),
      `${seconds.toFixed(1)} s, ${(this.schedules / seconds).toFixed(1)} schedules/s`,
      '',
    ].join('\n')
  }
}

/** A schedule as a story, with what was wrong in the end. */
export const report = ({ seed, story, violations }: Played): string =>
  [
    `\n=== ${seed} · again with: npm run sim -- --replay ${seed}`,
    ...story,
    ...violations.map(({ invariant, says }) => `  ✗ ${invariant}: ${says}`),
    '',
  ].join('\n')
