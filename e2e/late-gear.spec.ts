import { cast } from '@/prisma/cast'
import { findBooking, handOut, notice, takeBackUndamaged } from './clerk'
import { dayIn, expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'
import { bookQuickly } from './quick-booking'

// Both cargo bikes of the shop: whoever comes next has no other.
const BOTH = { variant: cast.cargoBike.only, quantity: 2 }

test('gear does not come back in time: whoever waits for it stands on the desk by name, and gets it when it is there', async ({
  clerk,
  renter,
  request,
  sandbox,
  freeDays,
}) => {
  const first = await freeDays(BOTH.variant)
  const later = (days: number) => dayIn(new Date(`${first.until}T10:00:00Z`), days)
  const late = await bookQuickly(request, first, renter, BOTH)
  const next = await bookQuickly(
    request,
    { from: later(1), until: later(2) },
    { ...renter, name: 'Lena Vågå' },
    BOTH,
  )
  await handOut(clerk, late.number)

  const hours = Math.ceil(
    (Date.parse(`${first.until}T10:00:00Z`) - (await sandbox.now()).getTime()) / 3_600_000,
  )
  await sandbox.advance(`${hours}h`)
  const danger = panel(clerk, 'In danger: their gear is not back')
  await expect(async () => {
    await clerk.goto(`/desk?shop=${cast.bergen.slug}`)
    await expect(danger.getByRole('link', { name: next.number })).toHaveCount(1, { timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await expect(danger).toContainText('Lena Vågå')
  await expect(danger).toContainText('2 × Cargo bike')
  await expect(danger.getByRole('link', { name: late.number })).toBeVisible()
  await expectAccessible(clerk)

  await findBooking(clerk, next.number)
  await clerk.getByRole('button', { name: 'Hand out' }).click()
  await expect(notice(clerk, /has not been brought back yet/)).toBeVisible()
  await expectAccessible(clerk)

  await findBooking(clerk, late.number)
  await takeBackUndamaged(clerk)
  await clerk.goto(`/desk?shop=${cast.bergen.slug}`)
  await expect(danger).toHaveCount(0)
  await handOut(clerk, next.number)
})
