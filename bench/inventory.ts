// What the inventory costs in worlds of many products and years of bookings, beside the goals. Some minutes for a million
// bookings, more for five; each world in a process of its own.
// npm run bench:inventory -- --products 10000 --allocations 1000000,5000000 [--only P1,P3] [--rounds 5] [--keep]
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import { parseArgs } from 'node:util'
import { printFigures, type World } from './inventory-figures'
import { machine } from './numbers'

const { values: given } = parseArgs({
  options: {
    products: { type: 'string', default: '1000' },
    allocations: { type: 'string', default: '1000000' },
    only: { type: 'string', default: 'P1,P2,P3,P5,P10,P11,P14' },
    rounds: { type: 'string', default: '5' },
    // The worlds stay in .kickstand for the next time; they take gigabytes.
    keep: { type: 'boolean', default: false },
  },
})
const FIGURES = '.kickstand/bench-figures.json'

const loads = os.loadavg().map((load) => load.toFixed(1))
console.log(`${machine()}, load average ${loads.join(' ')}, medians of ${given.rounds} rounds\n`)
const worlds: World[] = []
for (const products of numbersOf(given.products))
  for (const allocations of numbersOf(given.allocations)) {
    const size = ['--products', String(products), '--allocations', String(allocations)]
    const how = [
      '--only',
      given.only,
      '--rounds',
      given.rounds,
      '--figures',
      FIGURES,
      ...(given.keep ? ['--keep'] : []),
    ]
    const args = ['--import', 'tsx', 'bench/inventory-world.ts', ...size, ...how]
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
    if (status !== 0) process.exit(1)
    worlds.push(JSON.parse(fs.readFileSync(FIGURES, 'utf8')))
  }
fs.rmSync(FIGURES)
printFigures(worlds)

function numbersOf(text: string): number[] {
  const found = text.split(',').map(Number)
  if (!found.every((number) => Number.isInteger(number) && number > 0))
    throw new Error(`"${text}" is no list of whole numbers.`)
  return found
}
