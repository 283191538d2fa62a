import { expect, expectAccessible, test } from './fixtures'

test('a colour that nobody can read is found, also on a page whose colours have been measured already', async ({
  page,
}) => {
  await page.goto('/help/deposit')
  await expectAccessible(page)
  await page
    .getByRole('main')
    .getByRole('paragraph')
    .first()
    .evaluate((text: HTMLElement) => {
      text.style.color = '#777'
      text.style.backgroundColor = '#888'
    })
  await expect(expectAccessible(page)).rejects.toThrow(/colours of .*by day/)
})
