import { giveCamera, holdBefore, labelOf } from './camera'
import { codesIn, findBooking, notice } from './clerk'
import { expect, expectAccessible, test } from './fixtures'
import { sayInOrderQuickly } from './quick-desk'

const FIND = { name: 'Scan a code' }
const SCAN = { name: 'Scan with the camera' }

test('from the code on the renter’s telephone to their booking, and from the labels of two bikes out of the shop and back, by the camera', async ({
  page,
  clerk,
  bookAsRenter,
}) => {
  const { number, url } = await bookAsRenter({ quantity: 2 })
  await page.goto(url)
  const shown = await page.getByRole('img', { name: new RegExp(number) }).screenshot()

  await giveCamera(clerk)
  await clerk.goto('/desk')
  await clerk.getByRole('button', FIND).click()
  await expect(clerk.getByRole('dialog', FIND).getByText('Hold the code of a booking')).toBeVisible()
  await expectAccessible(clerk)
  await holdBefore(clerk, shown)
  await expect(clerk.getByRole('heading', { level: 1, name: number })).toBeVisible()

  await clerk.getByRole('link', { name: 'Pick list: scan, condition, photos' }).click()
  const [first = '', second = ''] = await codesIn(clerk, 'leaves now')
  const dialog = clerk.getByRole('dialog', SCAN)
  await clerk.getByRole('button', SCAN).click()
  await holdBefore(clerk, await labelOf(first))
  await expect(dialog.getByText(`${first}: City bike, M is ticked. 1 of 2.`)).toBeVisible()
  await holdBefore(clerk, await labelOf('NOBODY-HAS-THIS', 'QRCode'))
  await expect(dialog.getByText('NOBODY-HAS-THIS is not of a size that is booked here.')).toBeVisible()
  await holdBefore(clerk, await labelOf(second, 'QRCode'))
  await expect(dialog.getByText(`${second}: City bike, M is ticked. 2 of 2.`)).toBeVisible()
  await expectAccessible(clerk)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(clerk.getByRole('button', SCAN)).toBeFocused()
  await clerk.getByRole('button', { name: 'Hand out what is ticked' }).click()
  await clerk.getByRole('button', { name: 'I accept' }).click()
  await expect(notice(clerk, 'Handed out and accepted')).toBeVisible()

  await clerk.getByRole('link', { name: 'Unit by unit: scan, condition, photos' }).click()
  await clerk.getByRole('button', SCAN).click()
  await holdBefore(clerk, await labelOf(second))
  await expect(dialog.getByText(`${second}: City bike, M is ticked. 1 of 2.`)).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  const back = clerk.getByRole('checkbox', { name: /is back$/, checked: true })
  await expect(back).toHaveCount(1)
  await clerk.getByRole('button', { name: 'Take back what is ticked' }).click()
  await expect(notice(clerk, 'Taken back in part')).toBeVisible()
  await sayInOrderQuickly(clerk)
})

test('the code of the unit that leaves instead is read into its field', async ({ clerk, bookAsRenter }) => {
  const { number } = await bookAsRenter()
  await giveCamera(clerk)
  await findBooking(clerk, number)
  await clerk.getByRole('button', { name: 'Hand out' }).click()
  await clerk.getByRole('link', { name: 'Swap' }).click()
  const field = clerk.getByLabel('Its code')
  const spare = await field.inputValue()
  await field.fill('')
  await clerk.getByRole('button', { name: 'Read the code with the camera' }).click()
  await holdBefore(clerk, await labelOf(spare, 'DataMatrix'))
  await expect(field).toHaveValue(spare)
})

test('a camera that may not be used says so, and what to do instead', async ({ clerk }) => {
  await clerk.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('', 'NotAllowedError')
    }
  })
  await clerk.goto('/desk')
  await clerk.getByRole('button', FIND).click()
  await expect(clerk.getByRole('dialog').getByRole('alert')).toContainText(
    'Allow it for this site in the browser, or type the code.',
  )
  await expectAccessible(clerk)
  await clerk.keyboard.press('Escape')
  await expect(clerk.getByRole('button', FIND)).toBeFocused()
})
