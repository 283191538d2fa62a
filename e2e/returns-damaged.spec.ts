import { bringBackDamaged, captureButton, depositOf, fillInClaim, findBooking, notice } from './clerk'
import { expect, expectAccessible, test } from './fixtures'
import { expectSum, moneyOf, panel } from './panel'
import { picture } from './photo'
import { bringBackDamagedQuickly } from './quick-desk'
import { readPdf } from './read-pdf'

const NOTE = 'The front wheel is bent. A new one is 350.'

test('SHF-8 SHF-10 SHF-22 SHF-23 SHF-24 SHF-25 the bike comes back with a bent wheel: 350 of 500 is taken, with a reason, a photo and a receipt', async ({
  page,
  bookAsRenter,
  renter,
  clerk,
  mailbox,
}) => {
  const { number, url } = await bookAsRenter()
  await bringBackDamaged(clerk, number)
  await expectAccessible(clerk)
  await fillInClaim(clerk, { amount: '350', note: NOTE })
  await clerk.getByLabel(/^Photos/).setInputFiles(await picture(clerk, 'wheel.png'))
  await expect(clerk.getByRole('img', { name: 'wheel.png' })).toBeVisible()
  await expect(clerk.getByText(/^We ask the bank to take 350\sNOK from/)).toBeVisible()
  await expect(clerk.getByText(/150\sNOK of the deposit is left after it/)).toBeVisible()
  await expect(captureButton(clerk)).toHaveText('Capture 350 NOK')
  // In a hurry: pressed twice, taken once.
  await captureButton(clerk).dblclick()

  await expect(notice(clerk, '350 NOK captured')).toContainText('150 NOK of the deposit is left')
  await expectSum(depositOf(clerk), 'At most', '500 NOK')
  await expectSum(depositOf(clerk), 'Taken', '350 NOK')
  await expectSum(depositOf(clerk), 'Left', '150 NOK')
  await expect(depositOf(clerk).getByRole('listitem').filter({ hasText: '350 NOK for damage' })).toHaveCount(
    1,
  )
  await expect(depositOf(clerk)).toContainText('outside the scope of VAT')
  await expect(panel(clerk, 'Logbook').getByText('350 NOK of the deposit captured')).toHaveCount(1)
  await expectAccessible(clerk)

  const letter = await mailbox.latest(renter.email, /^We took 350\sNOK from the deposit/)
  expect(letter.text).toContain(NOTE)
  expect(letter.text).toContain('Left of the deposit: 150 NOK')
  expect(letter.text).toContain('If you do not agree')
  const pdf = await readPdf(page.request, letter.attachments[0]!.url)
  expect(pdf).toContain(number)
  expect(pdf).toContain('350')
  expect(pdf).toContain('The front wheel is bent')

  await page.goto(url)
  const taken = panel(page, 'Taken from the deposit')
  await expect(taken).toContainText('Damage to the gear')
  await expect(taken).toContainText(NOTE)
  await expect(taken.getByRole('listitem').filter({ hasText: 'Damage to the gear' })).toHaveCount(1)
  await expect(taken).toContainText('150 NOK has not')
  await expect(taken).toContainText('You do not agree?')
  await expect(taken.getByRole('img', { name: /^Damage, 1 of 1/ })).toBeVisible()
  await expectSum(moneyOf(page), 'Rent, captured', '100 NOK')
  await expectSum(moneyOf(page), 'Deposit, captured', '350 NOK')
  await expectSum(moneyOf(page), 'Deposit, still capturable', '150 NOK')
  await expect(panel(page, 'Receipts').getByRole('link')).toHaveCount(2)
  await expectAccessible(page)
})

test('SHF-25 a late return is taken from the deposit as extra rental, with VAT in it', async ({
  bookAsRenter,
  renter,
  clerk,
  mailbox,
}) => {
  const { number } = await bookAsRenter()
  await bringBackDamagedQuickly(clerk, number)
  await fillInClaim(clerk, { amount: '125,50', reason: 'Late return', note: 'Three hours late.' })
  await expect(clerk.getByText(/take 125\.50\sNOK from .*, 25\.10\sNOK of it VAT/)).toBeVisible()
  await captureButton(clerk).click()
  await expect(notice(clerk, '125.50 NOK captured')).toBeVisible()
  const letter = await mailbox.latest(renter.email, /^We took 125\.50\sNOK/)
  expect(letter.text).toContain('Reason: Late return')
  expect(letter.text).toContain('25.10 NOK of it (25 %)')
  await findBooking(clerk, number)
  await expectSum(depositOf(clerk), 'Left', '374.50 NOK')
})
