import { cast } from '@/prisma/cast'
import { dayIn, expect, expectAccessible, test } from './fixtures'
import { SANDBOX } from './here'
import { approve, expectConfirmed, goToPayment, openForm, payByCard, sayWho } from './renter'

type Text = { to: string; message: string }

test('a renter who wants texts is reminded of the pick-up by one, with the link, and ends them with a press, or begins them', async ({
  page,
  request,
  renter,
  sandbox,
  mailbox,
}) => {
  const now = await sandbox.now()
  const days = { from: dayIn(now, 5), until: dayIn(now, 6) }
  await openForm(page, days, { variant: cast.cityBike.s })
  const wanted = page.getByLabel(/^Text me, too/)
  await expect(wanted).not.toBeChecked()
  await sayWho(page, renter)
  await wanted.check()
  await expectAccessible(page)
  // What was ticked stays ticked when something else is wrong.
  await page.getByLabel('Phone').fill('400')
  await page.getByRole('button', { name: /^Go to payment/ }).click()
  await expect(page.getByLabel('Phone')).toHaveAccessibleDescription(/Enter your phone number/)
  await expect(wanted).toBeChecked()
  await page.getByLabel('Phone').fill(renter.phone)
  const number = await goToPayment(page)
  await payByCard(page)
  await approve(page)
  await expectConfirmed(page)
  await expect(page.getByText('We text you, too, when it is urgent.')).toBeVisible()

  await sandbox.moveTo(dayIn(now, 4), '10:05')
  await mailbox.latest(renter.email, /^Your pick-up on/)
  let text: Text | undefined
  await expect(async () => {
    const all: Text[] = await (await request.get(`${SANDBOX}/sandbox/texts`)).json()
    const mine = all.filter(({ message }) => message.includes(`/b/${number}/`))
    expect(mine).toHaveLength(1)
    text = mine[0]
  }).toPass({ timeout: 60_000, intervals: [200] })
  expect(text).toMatchObject({ to: '+4740000001', message: expect.stringContaining('your gear is ready') })

  await page.goto(`${SANDBOX}/texts?to=${encodeURIComponent('+4740000001')}`)
  await page.getByRole('link', { name: new RegExp(`/b/${number}/`) }).click()
  await page.getByRole('button', { name: 'No more texts' }).click()
  await expect(page.getByText('We text you, too, when it is urgent.')).toHaveCount(0)
  // Nor does whoever could not tick a box have to do without.
  await page.getByRole('button', { name: 'Text me what is urgent' }).click()
  await expect(page.getByText('We text you, too, when it is urgent.')).toBeVisible()
})
