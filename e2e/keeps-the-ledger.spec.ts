import type { Download, Page } from '@playwright/test'
import { notice } from './clerk'
import { connect } from './database'
import { EVERYWHERE } from './everywhere'
import { expect, expectAccessible, test } from './fixtures'
import { panel } from './panel'
import { captureQuickly, pressQuickly } from './quick-desk'

test('an accountant finds the entries of a booking, follows an account, and takes the trial balance and both tables along', async ({
  admin,
  clerk,
  bookAsRenter,
  renter,
}) => {
  const { number } = await bookAsRenter()
  await pressQuickly(clerk, number, 'Hand out')
  await pressQuickly(clerk, number, 'Take back, damaged')
  await captureQuickly(clerk, number, { amount: '350' })

  await admin.goto('/office/ledger')
  await admin.getByRole('searchbox').fill(number)
  await admin.getByRole('button', { name: 'Find' }).click()
  await expect(admin.getByText('2 entries, newest first')).toBeVisible()
  const journal = admin.getByRole('main').getByRole('table').first()
  const row = (account: string) => journal.getByRole('row').filter({ hasText: account })
  await expect(row('Rent, 25 % VAT')).toContainText(/80\sNOK/)
  await expect(row('Output VAT, 25 %')).toContainText(/20\sNOK/)
  await expect(row('Damage compensation, outside VAT')).toContainText(/350\sNOK/)
  await expect(row('Clearing, card at Nexi Checkout')).toHaveCount(2)
  await expectAccessible(admin)

  const [entries] = await Promise.all([
    admin.waitForEvent('download'),
    admin.getByRole('link', { name: 'Export as CSV' }).click(),
  ])
  const table = (await read(entries)).split('\n').filter((line) => line.includes(number))
  expect(table).toHaveLength(5)
  expect(table.join('\n')).toMatch(/damage:0;Damage compensation, outside VAT;NOK;;350,00/)
  expect(sumOf(table, 13)).toBe(sumOf(table, 14))

  await admin.getByRole('link', { name: 'Trial balance' }).click()
  const balance = panel(admin, 'NOK')
  await expect(balance).toContainText('Sums to zero')
  await expect(balance.getByRole('row').filter({ hasText: 'Clearing, card at Nexi Checkout' })).toContainText(
    'debit',
  )
  await expectAccessible(admin)
  const [sums] = await Promise.all([
    admin.waitForEvent('download'),
    admin.getByRole('link', { name: 'Export as CSV' }).click(),
  ])
  expect(await read(sums)).toMatch(/;NOK;;Sum;;[\d,]+;[\d,]+;0,00/)

  await balance.getByRole('link', { name: 'Damage compensation, outside VAT' }).click()
  await expect(admin.getByRole('main')).toContainText(renter.name)
  await admin.goto('/office/ledger?q=nothing-like-that')
  await expect(admin.getByText('No entry like that')).toBeVisible()
  await admin.getByRole('link', { name: 'Show all entries' }).click()
  await expect(admin.getByText('No entry like that')).toHaveCount(0)
})

test(
  'the gateway says another amount than our books: the next day it stands among the differences until somebody explains it',
  EVERYWHERE,
  async ({ admin, clerk, bookAsRenter, sandbox }) => {
    const { number } = await bookAsRenter()
    await clerk.goto(`/desk/bookings/${number}`)
    const reference = await panel(clerk, /^Payment for the booking/)
      .getByText(/Reference at the gateway/)
      .innerText()
    await takeLess(/gateway:\s*(\S+)/.exec(reference)![1]!)
    await sandbox.advance('1d')
    await expect(async () => {
      await admin.goto('/office/ledger/differences')
      await expect(differenceOf(admin, number)).toBeVisible({ timeout: 3_000 })
    }).toPass({ timeout: 90_000 })
    const row = differenceOf(admin, number)
    await expect(row).toContainText(/90\sNOK/)
    await expect(row).toContainText(/100\sNOK/)
    await expectAccessible(admin)

    await row.getByText('It is right as it is').click()
    await row.getByRole('button', { name: 'Take it off the list' }).click()
    await expect(row.getByRole('textbox', { name: 'Why' })).toHaveAttribute('aria-invalid', 'true')
    await row.getByRole('textbox', { name: 'Why' }).fill('Their fee was taken off; the payout says so.')
    await row.getByRole('button', { name: 'Take it off the list' }).click()
    await expect(notice(admin, 'Taken off the list')).toBeVisible()
    await expect(panel(admin, 'Over, in the last 30 days')).toContainText('Their fee was taken off')
    await expectAccessible(admin)
    await clerk.reload()
    await expect(panel(clerk, 'Logbook')).toContainText('Their fee was taken off')
  },
)

const differenceOf = (admin: Page, number: string) =>
  admin
    .getByRole('table', { name: 'Differences that wait for somebody' })
    .getByRole('row')
    .filter({ hasText: number })

/** The gateway's own books change behind our back, as no page of it could make them. */
async function takeLess(reference: string): Promise<void> {
  const client = await connect()
  try {
    const { rowCount } = await client.query(
      'UPDATE sandbox.charges SET amount = 9000 WHERE payment_id = $1',
      [reference],
    )
    expect(rowCount).toBe(1)
  } finally {
    await client.end()
  }
}

async function read(download: Download): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

const sumOf = (lines: string[], column: number): number =>
  lines.reduce((sum, line) => sum + Number((line.split(';')[column] || '0').trim().replace(',', '.')), 0)
