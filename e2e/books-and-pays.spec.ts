import { expect, expectAccessible, test } from './fixtures'
import { expectSum, moneyOf, panel } from './panel'
import { readPdf } from './read-pdf'
import {
  approve,
  CARDS,
  chooseSize,
  expectConfirmed,
  findGear,
  goToPayment,
  payByCard,
  sayWho,
} from './renter'

test('SHF-1 SHF-2 SHF-4 SHF-5 SHF-17 SHF-18 a renter books the 100 NOK bike, approves 600 once, and 100 is taken', async ({
  page,
  renter,
  days,
}) => {
  await page.goto('/')
  await expectAccessible(page, 'front')
  await findGear(page, days, 'City bike')
  await expectAccessible(page, 'product')
  const choice = panel(page, 'Choose yours')
  await expect(choice).toContainText(/Rent\s*100\sNOK/)
  await expect(choice).toContainText(/Deposit approved, not taken\s*500\sNOK/)

  await chooseSize(page, 'M')
  await expectAccessible(page, 'form')
  await expectSum(page, 'Rent, taken at once', '100 NOK')
  await expectSum(page, 'Deposit, approved but not taken', '500 NOK')
  await expectSum(page, 'Your bank is asked to approve', '600 NOK')

  await sayWho(page, renter)
  const number = await goToPayment(page)
  await expectAccessible(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pay 600.00 NOK')
  await payByCard(page, CARDS.works)
  await expectAccessible(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Approve 600.00 NOK?')

  await approve(page)
  await expectConfirmed(page)
  await expectAccessible(page, 'confirmed')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Booking ${number}`)
  await expect(moneyOf(page)).toContainText('600 NOK was authorized')
  await expectSum(moneyOf(page), 'Rent, captured', '100 NOK')
  await expectSum(moneyOf(page), 'Deposit, still capturable', '500 NOK')
})

test('SHF-3 SHF-6 SHF-7 SHF-8 SHF-26 SHF-27 SHF-28 SHF-29 the page of the booking says what the bank will show, until when, and whom to ask', async ({
  page,
  bookAsRenter,
  sandbox,
}) => {
  const { number, url } = await bookAsRenter()
  await page.goto(url)
  const money = panel(page, 'Your money')
  const inThirtyDays = new Date((await sandbox.now()).getTime() + 30 * 86_400_000)
  await expect(money.getByText('Guaranteed until')).toBeVisible()
  await expect(money.getByText('Capturable until')).toContainText(
    inThirtyDays.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/Oslo' }),
  )

  await money.getByText('What your bank shows').click()
  await expect(money).toContainText('First your bank shows 600 NOK as approved')
  await expect(money).toContainText('so a payment of 100 NOK appears at once')
  await expect(money).toContainText('From then on nothing more is blocked as a rule')
  await expect(money).toContainText('Depending on the time and on your bank it can take some days')
  await expect(money).toContainText('after two or three bank days? Then please ask your bank')
  await expect(money).toContainText('does not mean that it is over')
  await expect(money.getByRole('list').last()).toContainText('100 NOK taken')
  await expect(money).not.toContainText(/refund|paid back/i)
  await expectAccessible(page)

  const shop = panel(page, 'Pick-up and return')
  await expect(shop).toContainText(`please say ${number}`)
  await expect(shop.getByRole('link', { name: '+47 55 00 00 14' })).toHaveAttribute('href', 'tel:+4755000014')
  await expect(shop.getByRole('link', { name: /@/ })).toHaveAttribute('href', /^mailto:/)

  await page.getByRole('link', { name: 'How deposits work' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'How deposits work' })).toBeVisible()
  await expect(panel(page, 'Still a question?').getByRole('link')).toHaveCount(2)
})

test('the letter has a link that opens the booking without an account, and the receipt as a PDF', async ({
  page,
  bookAsRenter,
  renter,
  mailbox,
  browser,
  trouble,
}) => {
  const { number, url } = await bookAsRenter()
  const letter = await mailbox.latest(renter.email, /is confirmed$/)
  expect(letter.subject).toBe(`Booking ${number} is confirmed`)
  expect(letter.text).toContain(url)
  expect(letter.text).toContain('If 600 NOK are still blocked after 2–3 bank days')
  const [receipt] = letter.attachments
  expect(await readPdf(page.request, receipt!.url)).toMatch(/100(\.00)? NOK/)

  // The frame around a letter lets no scripts run, not even those that a test would look with.
  trouble.expect(/Blocked script execution/)
  await page.goto(mailbox.pageOf(letter))
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(
    'Your gear is booked',
  )
  await expectAccessible(page)

  const elsewhere = await browser.newContext()
  trouble.watch(elsewhere)
  const phone = await elsewhere.newPage()
  await phone.goto(letter.text.match(/http\S+\/b\/\S+/)![0])
  await expectConfirmed(phone)
  const onPage = panel(phone, 'Receipts').getByRole('link')
  await expect(onPage).toHaveCount(1)
  const pdf = await readPdf(phone.request, (await onPage.getAttribute('href'))!)
  expect(pdf).toContain(number)
  expect(pdf).toContain('Ødegård')
  await phone.getByRole('link', { name: /The terms you accepted/ }).click()
  await expect(phone.getByRole('heading', { level: 1, name: 'The terms you accepted' })).toBeVisible()
  await expectAccessible(phone)
  await elsewhere.close()
})
