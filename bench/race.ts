// How often the last of something is sold twice when many want it at the same moment, from one app process and from two; with
// --http from the website as production serves it, by its API.
// npm run bench:race -- --races 1000 [--contenders 2,10] [--http]
import { parseArgs } from 'node:util'
import pg from 'pg'
import { machine, quantile } from './numbers'
import { onThrowaway } from './throwaway'
import { buildSite } from './web'

const { values } = parseArgs({
  options: {
    races: { type: 'string', default: '20' },
    contenders: { type: 'string', default: '2,10,50,200' },
    http: { type: 'boolean', default: false },
  },
})
const RACES = Number(values.races)
const CONTENDERS = values.contenders.split(',').map(Number)

type Tally = { oversold: number; wrong: number; errors: Map<string, number>; ms: number[] }

await onThrowaway(measure)

async function measure(url: string): Promise<void> {
  const { prisma } = await import('@/lib/db')
  const { cast, seedCast } = await import('@/prisma/cast')
  const { startContender } = await import('@/test/contest')
  const { between, MONDAY } = await import('@/test/book-gear')
  const { day, freshStock, SIZE, stockOf } = await import('@/test/trail-bikes')
  await seedCast(prisma)
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  const period = { from: day('01').from.toISOString(), until: day('02').until.toISOString() }
  const bike = (quantity: number): [string, string, number] => [cast.trailBike.id, SIZE, quantity]
  const offered = between('2026-11-28 10:00', '2026-11-29 10:00')
  const { openShops, weekend } = await import('./race-web')
  const kit: [string, string, number] = [cast.cargoBike.id, cast.cargoBike.only, 1]
  const kinds = [
    { name: 'labelled, the last one', units: 1, carts: [[bike(1)]], most: 1 },
    { name: 'the same, by the whole form', units: 1, carts: [[bike(1)]], most: 1, bookedAt: MONDAY },
    { name: 'in bulk, the last three', units: 3, carts: [[bike(1)]], most: 3, isBulk: true },
    { name: 'two lines of one cart', units: 3, carts: [[bike(1), bike(1)]], most: 1 },
    { name: 'a kit that shares the component', units: 4, carts: [[kit], [bike(1)]], most: 4, hasKit: true },
  ]
  const whenOf = ({ bookedAt }: { bookedAt?: Date }) => {
    if (values.http) return { period: weekend() }
    if (!bookedAt) return { period }
    return {
      period: { from: offered.from.toISOString(), until: offered.until.toISOString() },
      bookedAt: bookedAt.toISOString(),
    }
  }
  const open = (count: number) =>
    values.http ? openShops(url, count) : Array.from({ length: count }, () => startContender())
  if (values.http) await buildSite()
  console.log(`${machine()}; ${RACES} races each${values.http ? ', by HTTP' : ''}\n`)
  console.log('| processes | contenders | for | oversold | left over | errors | median ms | p99 ms |')
  console.log('|---|--:|---|--:|--:|---|--:|--:|')
  for (const count of [1, 2]) {
    const apps = await open(count)
    // By HTTP everybody sends the whole form.
    for (const contenders of CONTENDERS)
      for (const kind of kinds.filter(({ bookedAt }) => !(values.http && bookedAt))) {
        const tally: Tally = { oversold: 0, wrong: 0, errors: new Map(), ms: [] }
        await freshStock()
        await stockOf(kind.units)
        await prisma.asset.updateMany({ where: { variantId: SIZE }, data: { labelled: !kind.isBulk } })
        if (kind.hasKit)
          await prisma.kitComponent.create({
            data: { kitId: cast.cargoBike.only, componentId: SIZE, quantity: 2 },
          })
        for (let race = 0; race < RACES; race++) {
          await prisma.allocation.updateMany({ where: { live: true }, data: { live: false } })
          const share = contenders / count
          const answers = await Promise.all(
            apps.map((app) => app.contend({ contenders: share, lines: kind.carts, ...whenOf(kind) })),
          )
          const { rows } = await pool.query(
            'select count(*)::int as units, count(distinct asset_id)::int as assets from allocation where live',
          )
          judge(tally, rows[0], kind, answers.flat(), contenders)
        }
        print(count, contenders, kind.name, tally)
      }
    await Promise.all(apps.map((app) => app.kill()))
  }
  await pool.end()
  await prisma.$disconnect()
}

function judge(
  tally: Tally,
  { units, assets }: { units: number; assets: number },
  kind: { units: number; carts: unknown[][]; most: number },
  answers: { problem: string | null; ms: number }[],
  contenders: number,
): void {
  if (units > kind.units || assets < units) tally.oversold++
  const winners = answers.filter(({ problem }) => problem === null).length
  const wanted = contenders * (kind.carts[0]?.length ?? 1)
  if (
    units === 0 ||
    winners > kind.most ||
    (kind.carts.length === 1 && winners < Math.min(kind.most, wanted))
  )
    tally.wrong++
  for (const { problem, ms } of answers) {
    tally.ms.push(ms)
    if (problem && problem !== 'short') tally.errors.set(problem, (tally.errors.get(problem) ?? 0) + 1)
  }
}

function print(
  count: number,
  contenders: number,
  name: string,
  { oversold, wrong, errors, ms }: Tally,
): void {
  const said = [...errors].map(([what, times]) => `${times} × ${what.split('\n').at(-1)}`).join('; ') || '0'
  const figures = [quantile(ms, 0.5), quantile(ms, 0.99)].map((value) => value.toFixed(0))
  console.log(
    `| ${count} | ${contenders} | ${name} | ${oversold} | ${wrong} | ${said} | ${figures.join(' | ')} |`,
  )
}
