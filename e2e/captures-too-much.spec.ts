import { captureButton, depositOf, fillInClaim, findBooking, notice } from './clerk'
import { EVERYWHERE } from './everywhere'
import { expect, expectAccessible, test } from './fixtures'
import { expectSum, panel } from './panel'
import { bringBackDamagedQuickly } from './quick-desk'

const NOTE = 'The basket is gone, and the bell with it.'

test('SHF-23 more than the deposit, nothing, less than nothing, three decimals: refused in a sentence, nothing typed is lost, nothing changed', async ({
  bookAsRenter,
  renter,
  clerk,
  mailbox,
}) => {
  const { number } = await bookAsRenter()
  await bringBackDamagedQuickly(clerk, number)
  const amount = clerk.getByRole('textbox', { name: 'Amount' })
  const NO_AMOUNT = 'Enter an amount above zero with at most two decimals, like 350 or 349,50.'
  const refusals = [
    ['500,01', 'Only 500 NOK of the deposit is left. Enter that much or less.'],
    ['600', 'Only 500 NOK of the deposit is left. Enter that much or less.'],
    ['0', NO_AMOUNT],
    ['-50', NO_AMOUNT],
    ['349.999', NO_AMOUNT],
    ['a lot', NO_AMOUNT],
    ['', NO_AMOUNT],
  ] as const
  for (const [typed, sentence] of refusals) {
    await fillInClaim(clerk, { amount: typed, note: NOTE })
    await captureButton(clerk).click()
    await expect(amount).toHaveAccessibleDescription(new RegExp(sentence.replaceAll(' ', '\\s')))
    await expect(amount).toBeFocused()
    await expect(amount).toHaveValue(typed)
    await expect(clerk.getByRole('radio', { name: 'Damage' })).toBeChecked()
    await expect(clerk.getByLabel('Note to the renter')).toHaveValue(NOTE)
  }
  await expectAccessible(clerk)

  await findBooking(clerk, number)
  await expectSum(depositOf(clerk), 'Taken', '0 NOK')
  await expectSum(depositOf(clerk), 'Left', '500 NOK')
  await expect(panel(clerk, 'Receipts').getByRole('link')).toHaveCount(1)
  await expect(panel(clerk, 'Logbook')).not.toContainText('of the deposit')
  const subjects = (await mailbox.all(renter.email)).map(({ subject }) => subject)
  expect(subjects.filter((subject) => /the deposit of/.test(subject))).toEqual([])
})

test(
  'SHF-23 two colleagues have the form open: together they never take more than was approved',
  EVERYWHERE,
  async ({ bookAsRenter, clerk, admin }) => {
    const { number } = await bookAsRenter()
    await bringBackDamagedQuickly(clerk, number)
    await admin.goto(`/desk/bookings/${number}/deposit`)
    await fillInClaim(admin, { amount: '350', note: NOTE })

    await fillInClaim(clerk, { amount: '350', note: 'The front wheel is bent.' })
    await captureButton(clerk).click()
    await expect(notice(clerk, /350\sNOK captured/)).toBeVisible()

    await captureButton(admin).click()
    const amount = admin.getByRole('textbox', { name: 'Amount' })
    await expect(amount).toHaveAccessibleDescription(/Only 150\sNOK of the deposit is left/)
    await expect(admin.getByLabel('Note to the renter')).toHaveValue(NOTE)

    await amount.fill('150')
    await captureButton(admin).click()
    await expect(notice(admin, /150\sNOK captured/)).toBeVisible()
    await expectSum(depositOf(admin), 'Taken', '500 NOK')
    await expectSum(depositOf(admin), 'Left', '0 NOK')
    await expect(admin.getByRole('link', { name: 'Capture deposit' })).toHaveCount(0)
    await expect(panel(admin, 'Receipts').getByRole('listitem')).toHaveCount(3)
  },
)
