import { countQueries } from './count-queries'
import type { Size } from './gear-world'
import type { Figures } from './inventory-figures'
import { calendars, productPages, searches, searchPages } from './inventory-questions'
import { timeLookUp, timeSearch } from './inventory-sql'
import { contest, timeInserts } from './inventory-writes'
import { smallestScript } from './smallest-script'
import { buildSite, load, memory, type Served, serveRaw, serveSite } from './web'

// By number and not by time, so that a busy machine measures the same: compilers and kept plans are warm after the first.
const WARM_UP = 600
const REQUESTS = 300

type Target = [name: string, server: Served, paths: string[]]

/** Everything that was asked for, each beside its yardstick in the same round; the first round warms up and does not count. */
export async function measure(
  url: string,
  postgres: number,
  size: Size,
  only: string[],
  rounds: number,
): Promise<Figures> {
  const today = new Date()
  const figures: Figures = { pages: {}, memory: [] }
  const wants = (...names: string[]) => names.some((name) => only.includes(name))
  if (wants('P3')) {
    figures.lookUp = await timeLookUp(url, postgres)
    figures.search = await timeSearch(url, postgres, 3)
    figures.longSearch = await timeSearch(url, postgres, 14)
  }
  if (wants('P1', 'P2', 'P5', 'P14')) await measurePages()
  if (wants('P11')) {
    figures.inserts = []
    for (let round = 0; round < rounds; round++)
      figures.inserts.push(await timeInserts(url, postgres, size.products))
  }
  if (wants('P10')) figures.contest = await contest(url)
  return figures

  async function measurePages(): Promise<void> {
    await buildSite()
    const site = await serveSite(url)
    const raw = await serveRaw(url)
    const asked: Record<string, [goal: string, paths: string[]]> = {
      search: ['P1', searches(today, 3)],
      'search page': ['P2', searchPages(today, 3)],
      calendar: ['P5', calendars(size.products)],
      'product page': ['P5', productPages(size.products)],
    }
    const wanted = Object.entries(asked).filter(([, [goal]]) => wants(goal, 'P14'))
    const targets: Target[] = [
      ['raw list', raw, ['/']],
      ['static file', site, [await smallestScript(site.url)]],
      ...wanted.map(([name, [, paths]]): Target => [name, site, paths]),
    ]
    try {
      for (let round = 0; round <= rounds; round++)
        for (const [name, server, paths] of targets) {
          const cost = await load(server, postgres, paths, round > 0 ? REQUESTS : WARM_UP)
          console.error(
            `round ${round}, ${name}: ${cost.app.toFixed(2)} + ${cost.postgres.toFixed(2)} CPU-ms`,
          )
          if (round > 0) figures.pages[name] = [...(figures.pages[name] ?? []), cost]
          if (name === targets.at(-1)?.[0]) figures.memory.push(memory(site))
        }
      if (wants('P14')) figures.queries = await countQueries(url, targets.slice(2))
    } finally {
      await raw.stop()
      await site.stop()
    }
  }
}
