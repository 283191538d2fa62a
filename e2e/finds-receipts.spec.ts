import { captureButton, fillInClaim, notice } from './clerk'
import { expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'
import { bringBackDamagedQuickly } from './quick-desk'
import { readPdf } from './read-pdf'

test('SHF-3 SHF-24 an admin finds both receipts of a booking, what they add up to, the table for the accountant, and the PDFs', async ({
  bookAsRenter,
  renter,
  clerk,
  admin,
}) => {
  const { number } = await bookAsRenter()
  await bringBackDamagedQuickly(clerk, number)
  await fillInClaim(clerk, { amount: '350', note: '=1+1 is what a spreadsheet must not reckon' })
  await captureButton(clerk).click()
  await expect(notice(clerk, /350\sNOK captured/)).toBeVisible()

  await admin.goto('/office')
  await admin.getByRole('link', { name: 'Receipts', exact: true }).click()
  await expect(admin.getByRole('heading', { level: 1, name: 'Receipts' })).toBeVisible()
  await admin.getByLabel('Search').fill(number)
  await admin.getByRole('button', { name: 'Find' }).click()

  const list = panel(admin, '2 receipts').getByRole('table')
  await expect(list.getByRole('row', { name: number })).toHaveCount(2)
  await expect(list.getByRole('row').filter({ hasText: /350\sNOK/ })).toContainText(renter.name)
  await expect(list.getByRole('row').filter({ hasText: /100\sNOK/ })).toContainText('Visa')
  const totals = panel(admin, 'Totals').getByRole('table')
  await expect(totals.locator('td[data-label="Captured"]')).toHaveText('450 NOK')
  await expect(totals.locator('td[data-label="Refunded"]')).toHaveText('0 NOK')
  await expect(totals.locator('td[data-label="Deposits in our keeping"]')).toHaveText('0 NOK')
  await expectAccessible(admin)

  const link = admin.getByRole('link', { name: 'Export as CSV' })
  const file = await admin.request.get((await link.getAttribute('href'))!)
  expect(file.headers()['content-disposition']).toContain('attachment')
  const table = await file.text()
  expect(table.match(new RegExp(number, 'g'))).toHaveLength(2)
  expect(table).toContain('Ødegård')
  expect(table).not.toMatch(/(^|[,;"])=/m)

  for (const [amount, kind] of [
    ['350', 'deposit'],
    ['100', 'sale'],
  ] as const) {
    await admin.goto(`/office/receipts?q=${number}`)
    await list
      .getByRole('row')
      .filter({ hasText: new RegExp(`${amount}\\sNOK`) })
      .getByRole('link')
      .first()
      .click()
    await expect(panel(admin, 'Where it belongs')).toContainText(number)
    await expectAccessible(admin)
    const pdf = admin.getByRole('link', { name: 'Open the PDF' })
    const words = await readPdf(admin.request, (await pdf.getAttribute('href'))!)
    expect(words, kind).toContain(number)
    expect(words, kind).toContain(renter.name)
  }

  await admin.goto('/office/receipts?q=no-such-receipt')
  await expect(admin.getByText('No receipt like that')).toBeVisible()
  await expectAccessible(admin)
})
