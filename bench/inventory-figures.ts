import type { Queries } from './count-queries'
import type { Sql } from './inventory-sql'
import type { Contest, Inserts } from './inventory-writes'
import { median } from './numbers'
import type { Cost } from './web'

/** What was measured of one world; `pages` by name, a row each round. */
export type Figures = {
  pages: Record<string, Cost[]>
  /** MB of the web process after each round. */
  memory: number[]
  queries?: Record<string, Queries>
  lookUp?: Sql
  search?: Sql
  longSearch?: Sql
  inserts?: { plain: Inserts; stay: Inserts }[]
  contest?: Contest
}

export type World = { products: number; allocations: number; figures: Figures }

type Line = { goal: string; what: string; wanted: string; got: string; isMet: boolean | null }

// What the raw list costs on a machine that nobody else uses. Goals are judged by the ratio to the raw list of the same
// run, because processor time too is dearer where many share the caches.
const RAW_MS = 0.094

const cpu = (costs: Cost[] | undefined): number | null =>
  costs ? median(costs.map(({ app, postgres }) => app + postgres)) : null
const two = (value: number): string => value.toFixed(2)

/** Each figure beside its goal, and how searches grow with the history. */
export function printFigures(worlds: World[]): void {
  for (const { products, allocations, figures } of worlds) {
    console.log(`\n${products} products, ${allocations} allocations\n`)
    console.log('| | what | goal | measured | |\n|---|---|--:|--:|---|')
    for (const { goal, what, wanted, got, isMet } of linesOf(figures))
      console.log(
        `| ${goal} | ${what} | ${wanted} | ${got} | ${isMet === null ? '' : isMet ? 'met' : '**missed**'} |`,
      )
    printPages(figures)
  }
  const searches = worlds.map(({ figures }) => cpu(figures.pages.search))
  for (const [at, cost] of searches.entries()) {
    const [before, now] = [worlds[at - 1], worlds[at]!]
    if (!before || !cost || !searches[at - 1] || before.products !== now.products) continue
    const growth = cost / searches[at - 1]!
    console.log(
      `\nP4: a search from ${before.allocations} to ${now.allocations} allocations of ${now.products} products: ${two(growth)}x (goal 1.25x)`,
    )
  }
}

function printPages({ pages, memory }: Figures): void {
  if (Object.keys(pages).length === 0) return
  console.log(
    '\n| | CPU ms, app | PostgreSQL | together, rounds from–to | requests/s | p50 ms | p99 ms | kB |',
  )
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|')
  for (const [name, costs] of Object.entries(pages)) {
    const of = (read: (cost: Cost) => number) => median(costs.map(read))
    const all = costs.map(({ app, postgres }) => app + postgres)
    const cells = [
      name,
      two(of(({ app }) => app)),
      two(of(({ postgres }) => postgres)),
      `${two(Math.min(...all))}–${two(Math.max(...all))}`,
      ...[of((c) => c.perSecond), of((c) => c.p50), of((c) => c.p99)].map((value) => value.toFixed(0)),
      of(({ kilobytes }) => kilobytes).toFixed(1),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
  console.log(
    `\nMemory of the web process after each round, MB: ${memory.map((mb) => mb.toFixed(0)).join(', ')} (goal P13: 300)`,
  )
}

function linesOf(figures: Figures): Line[] {
  const { pages, queries, search, longSearch, lookUp, inserts, contest } = figures
  const raw = cpu(pages['raw list'])
  const page = (goal: string, what: string, name: string, most: number): Line[] => {
    const cost = cpu(pages[name])
    if (cost === null) return []
    const [share, mostShare] = [cost / raw!, most / RAW_MS]
    const got = `${two(cost)} ms = ${share.toFixed(1)} R`
    const wanted = `≤ ${two(most)} CPU-ms = ${mostShare.toFixed(1)} R`
    return [{ goal, what, wanted, got, isMet: share <= mostShare }]
  }
  return [
    ...page('P1', 'search with dates, 24 results, JSON', 'search', 2),
    ...page('P2', 'the same as a page', 'search page', 5.5),
    ...(search ? [sqlLine('its SQL, 3 days, mean', search, lookUp!, 1)] : []),
    ...(longSearch ? [sqlLine('its SQL, 14 days, mean', longSearch, lookUp!, 3)] : []),
    ...page('P5', 'product with a calendar of 60 days, JSON', 'calendar', 1.2),
    ...(contest ? [contestLine(contest)] : []),
    ...(inserts ? [insertLine(inserts)] : []),
    ...Object.entries(queries ?? {}).map(([name, { mean, most }]) => ({
      goal: 'P14',
      what: `queries of a ${name}`,
      wanted: '≤ 4',
      got: `${two(mean)}, at most ${most}`,
      isMet: most <= 4,
    })),
  ]
}

const sqlLine = (what: string, { mean, p99, cpu: ms }: Sql, lookUp: Sql, most: number): Line => ({
  goal: 'P3',
  what,
  wanted: `≤ ${most} ms`,
  got: `${two(mean)} ms (CPU ${two(ms)}, p99 ${two(p99)}; by primary key ${two(lookUp.mean)})`,
  isMet: mean <= most,
})

const contestLine = ({ slowest, winners, errors, deadlocks }: Contest): Line => ({
  goal: 'P10',
  what: '200 for the last unit: winners, slowest answer',
  wanted: '1, ≤ 1000 ms',
  got: `${winners.join(' ')}, ${slowest.toFixed(0)} ms, ${errors.length} errors ${[...new Set(errors)].join(', ')}, ${deadlocks} deadlocks`,
  isMet: winners.every((count) => count === 1) && slowest <= 1000 && errors.length + deadlocks === 0,
})

function insertLine(rounds: { plain: Inserts; stay: Inserts }[]): Line {
  const share = median(rounds.map(({ plain, stay }) => stay.perSecond / plain.perSecond))
  const cpus = [median(rounds.map(({ stay }) => stay.cpu)), median(rounds.map(({ plain }) => plain.cpu))]
  const perSecond = median(rounds.map(({ stay }) => stay.perSecond)).toFixed(0)
  return {
    goal: 'P11',
    what: 'a stay of three days, of a plain row a second',
    wanted: '≥ 0.5',
    got: `${two(share)} (${perSecond}/s; CPU ${cpus.map(two).join(' and ')} ms)`,
    isMet: share >= 0.5,
  }
}
