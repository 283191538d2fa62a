import { cast } from '@/prisma/cast'
import { dayIn, expect, test } from './fixtures'
import { panel } from './panel'
import { makeKey, V1, withKey } from './partner'

test('a program changes the dates as the renter might: asks first, says what was agreed to, and it is done once', async ({
  admin,
  page,
  request,
  renter,
  days,
  bookAsRenter,
}) => {
  const key = await makeKey(admin, `Changer ${renter.name}`, ['Read bookings', 'Change bookings'])
  const { number, url } = await bookAsRenter()
  const until = (later: number) => `${dayIn(new Date(`${days.until}T12:00:00Z`), later)}T09:00:00Z`
  const wanted = { from: `${days.from}T09:00:00Z`, until: until(1) }
  const dates = `${V1}/bookings/${number}/dates`

  const seen = await request.get(dates, { ...withKey(key), params: wanted })
  expect(await seen.json()).toMatchObject({
    before: { rent: { minor: 100_00 } },
    rent: { minor: 200_00, currency: 'NOK' },
    ...{ difference: { minor: 100_00 }, toPay: { minor: 100_00 }, back: { minor: 0 }, kept: { minor: 0 } },
    deposit: { kind: 'STAYS', amount: { minor: 500_00 } },
    payUntil: expect.stringMatching(/Z$/),
  })
  const agreed = { differenceMinor: 100_00, toPayMinor: 100_00, backMinor: 0 }
  const change = async (data: object, named?: string) => {
    const answer = await request.post(dates, {
      ...withKey(key, named ? { 'idempotency-key': named } : {}),
      data,
    })
    return { status: answer.status(), body: await answer.json() }
  }
  const unnamed = await change({ ...wanted, agreed })
  expect([unnamed.status, unnamed.body.code]).toEqual([400, 'idempotency-key-missing'])
  const wrong = await change({ ...wanted, agreed: { ...agreed, toPayMinor: 90_00 } }, 'longer')
  expect([wrong.status, wrong.body.code]).toEqual([409, 'change-differs'])
  const answers = await Promise.all([1, 2, 3].map(() => change({ ...wanted, agreed }, 'longer')))
  for (const answer of answers)
    expect(answer).toMatchObject({
      status: 200,
      body: {
        booking: { rent: { minor: 100_00 }, agreedRent: { minor: 200_00 } },
        payUrl: url,
        payUntil: expect.stringMatching(/Z$/),
      },
    })
  const reused = await change({ ...wanted, until: until(2), agreed }, 'longer')
  expect([reused.status, reused.body.code]).toEqual([409, 'request-reused'])

  const read = await request.get(`${V1}/bookings/${number}`, withKey(key))
  expect((await read.json()).changes).toMatchObject([
    { by: 'RENTER', difference: { minor: 100_00 }, payUntil: expect.stringMatching(/Z$/) },
  ])
  await page.goto(url)
  await expect(panel(page, 'Your agreement and its changes')).toContainText(/100\sNOK more/)
  await expect(page.getByRole('button', { name: /^Pay 100\sNOK$/ })).toBeVisible()
})

test('a program cancels as the renter might, once; only a key that may, and only at its own location', async ({
  admin,
  request,
  renter,
  bookAsRenter,
}) => {
  const key = await makeKey(admin, `Canceller ${renter.name}`, ['Change bookings'])
  const reader = await makeKey(admin, `Booker ${renter.name}`, ['Read bookings', 'Book'])
  const elsewhere = await makeKey(admin, `Away ${renter.name}`, ['Change bookings'], cast.flam.name)
  const { number } = await bookAsRenter()
  const cancellation = `${V1}/bookings/${number}/cancellation`
  const foresee = async (by: string) => {
    const answer = await request.get(cancellation, withKey(by))
    return { status: answer.status(), body: await answer.json() }
  }
  expect(await foresee(reader)).toMatchObject({ status: 403, body: { code: 'scope-missing' } })
  expect(await foresee(elsewhere)).toMatchObject({ status: 404, body: { code: 'unknown-booking' } })
  const seen = await foresee(key)
  expect(seen).toMatchObject({ status: 200, body: { deposit: 'LAPSES' } })
  const [backMinor, keptMinor] = [seen.body.back.minor, seen.body.kept.minor]
  expect([100_00, 50_00]).toContain(backMinor)
  const cancel = async (by: string, agreed: object) => {
    const answer = await request.post(cancellation, {
      ...withKey(by),
      data: { agreed },
    })
    return { status: answer.status(), body: await answer.json() }
  }
  const agreed = { backMinor, keptMinor }
  expect(await cancel(elsewhere, agreed)).toMatchObject({ status: 404 })
  for (const other of [{ backMinor: backMinor - 1 }, { keptMinor: keptMinor + 1 }])
    expect(await cancel(key, { ...agreed, ...other })).toMatchObject({
      status: 409,
      body: { code: 'cancel-changed', facts: { backMinor, keptMinor } },
    })
  expect(await cancel(key, agreed)).toMatchObject({ status: 200, body: { state: 'CANCELLED' } })
  expect(await cancel(key, agreed)).toMatchObject({ status: 200, body: { state: 'CANCELLED' } })
  expect(await foresee(key)).toMatchObject({ status: 409, body: { code: 'wrong-state' } })
})
