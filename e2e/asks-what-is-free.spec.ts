import { dayIn, expect, test } from './fixtures'

// What the shop's own site and partners ask, without a browser.
const ADDRESS = '/api/v1/availability'

test('a partner asks for one product, and gets what the pages show', async ({ request, sandbox }) => {
  const period = {
    from: `${dayIn(await sandbox.now(), 3)}T09:00:00Z`,
    until: `${dayIn(await sandbox.now(), 4)}T09:00:00Z`,
  }
  const answer = await request.get(ADDRESS, {
    params: { location: 'bergen', product: 'city-bike', ...period },
  })
  expect(answer.status()).toBe(200)
  const { products } = await answer.json()
  expect(products).toHaveLength(1)
  expect(products[0]).toMatchObject({ slug: 'city-bike', rent: { minor: 100_00, currency: 'NOK' } })
})

test('a partner reads the list from a place on, and the calendar of one product', async ({
  request,
  sandbox,
}) => {
  const period = {
    from: `${dayIn(await sandbox.now(), 3)}T09:00:00Z`,
    until: `${dayIn(await sandbox.now(), 4)}T09:00:00Z`,
  }
  const ask = async (after: string) => {
    const answer = await request.get(ADDRESS, { params: { location: 'bergen', ...period, after } })
    return (await answer.json()) as {
      products: { free: number; refusedBy: string | null }[]
      next: string | null
    }
  }
  const all = await ask('free.0.0.a')
  const gone = await ask('gone.0.0.a')
  expect([all.next, gone.next]).toEqual([null, null])
  const cannotBeHad = ({ free, refusedBy }: { free: number; refusedBy: string | null }) =>
    free === 0 || refusedBy !== null
  expect(gone.products).toEqual(all.products.filter(cannotBeHad))

  const answer = await request.get('/api/v1/calendar', {
    params: { location: 'bergen', product: 'city-bike' },
  })
  const calendar = await answer.json()
  expect(calendar).toMatchObject({ slug: 'city-bike', deposit: { minor: 500_00 } })
  expect(calendar.days).toHaveLength(60)
  const unknown = await request.get('/api/v1/calendar', {
    params: { location: 'bergen', product: 'submarine' },
  })
  expect([unknown.status(), (await unknown.json()).code]).toEqual([404, 'unknown-product'])
})

test('what cannot be asked is refused in a sentence, quickly, and with a code', async ({
  request,
  sandbox,
}) => {
  const [day, next] = [dayIn(await sandbox.now(), 3), dayIn(await sandbox.now(), 4)]
  const good = { location: 'bergen', from: `${day}T09:00:00Z`, until: `${next}T09:00:00Z` }
  const refusals: [change: Record<string, string>, status: number, code: string][] = [
    [{ location: 'atlantis' }, 404, 'unknown-location'],
    [{ product: 'submarine' }, 404, 'unknown-product'],
    [{ from: good.until, until: good.from }, 409, 'period-backwards'],
    [{ until: good.from }, 409, 'period-backwards'],
    [{ from: '2020-01-01T09:00:00Z' }, 409, 'period-past'],
    [{ from: '2199-01-01T09:00:00Z', until: '2209-01-01T09:00:00Z' }, 409, 'period-too-far'],
    [{ until: '2036-11-28T09:00:00Z' }, 409, 'period-too-long'],
    [{ from: `${day}T01:00:00Z` }, 409, 'closed-then'],
    [{ until: '+275760-09-13T00:00:00Z' }, 422, 'wrong-shape'],
    [{ from: 'tomorrow' }, 422, 'wrong-shape'],
    [{ from: `${day}T09:00:00` }, 422, 'wrong-shape'],
    [{ product: "'; drop table asset; --" }, 422, 'wrong-shape'],
    [{ sort: 'colour' }, 422, 'wrong-shape'],
    [{ after: 'page-2' }, 422, 'wrong-shape'],
  ]
  for (const [change, status, code] of refusals) {
    const answer = await request.get(ADDRESS, { params: { ...good, ...change } })
    expect.soft([answer.status(), (await answer.json()).code]).toEqual([status, code])
  }
})
