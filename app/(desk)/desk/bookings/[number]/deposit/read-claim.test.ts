import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readClaim } from './read-claim'

function form(changes: Record<string, string> = {}, photos: File[] = []): FormData {
  const data = new FormData()
  const fields = { amount: '350', currency: 'NOK', reason: 'DAMAGE', note: 'Bent.', requestId: randomUUID() }
  for (const [name, value] of Object.entries({ ...fields, ...changes })) data.append(name, value)
  for (const photo of photos) data.append('photos', photo)
  return data
}

const picture = async () =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
          .png()
          .toBuffer(),
      ),
    ],
    'a.png',
  )

describe('SHF-23 what is not an amount is refused, and nothing that was typed is lost', () => {
  test.each(['', '0', '0,00', '-5', '3.555', '1,250', 'fifty', '50 EUR', '1e3', '9'.repeat(12)])(
    '"%s"',
    async (amount) => {
      const read = await readClaim(form({ amount }))
      expect(read).toMatchObject({ state: { amount, reason: 'DAMAGE', note: 'Bent.' } })
      expect('state' in read && read.state.problems.amount).toMatch(/^Enter an amount above zero/)
    },
  )
})

test.each([
  ['350', 350_00],
  ['349,5', 349_50],
  ['1 250.05', 1250_05],
])('reads "%s"', async (amount, amountMinor) => {
  expect(await readClaim(form({ amount }))).toMatchObject({ claim: { amountMinor, currency: 'NOK' } })
})

test('SHF-25 a reason has to be chosen', async () => {
  expect(await readClaim(form({ reason: '' }))).toMatchObject({
    state: { problems: { reason: expect.any(String) } },
  })
})

test('a form that was tampered with is refused as a whole', async () => {
  expect(await readClaim(form({ requestId: 'x' }))).toMatchObject({
    state: { problems: { form: expect.any(String) } },
  })
})

test('a note that is too long comes back whole', async () => {
  const note = 'x'.repeat(1001)
  expect(await readClaim(form({ note }))).toMatchObject({
    state: { note, problems: { note: expect.any(String) } },
  })
})

test('photos: six at most, pictures only, and an empty field is none', async () => {
  const photo = await picture()
  expect(await readClaim(form({}, [photo, photo]))).toMatchObject({ claim: { photos: [{}, {}] } })
  expect(await readClaim(form({}, [new File([], '')]))).toMatchObject({ claim: { photos: [] } })
  const problem = { state: { amount: '350', problems: { photos: expect.any(String) } } }
  expect(await readClaim(form({}, Array(7).fill(photo)))).toMatchObject(problem)
  expect(await readClaim(form({}, [new File(['hello'], 'a.jpg')]))).toMatchObject(problem)
})
