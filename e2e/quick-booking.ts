import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import { ask, submit } from './ask'
import { CARDS, type Days, formFor, type Renter } from './renter'

export type Booked = { number: string; key: string; url: string }
export type Wish = { variant?: string; quantity?: number; card?: string }

/**
 * Books as a browser without JavaScript would, but draws no page, and answers the address of the payment page: for
 * journeys that are about what comes later. That the way there can be walked is what others are about.
 */
export async function holdQuickly(
  who: APIRequestContext,
  days: Days,
  renter: Renter,
  wish: Wish = {},
): Promise<string> {
  // The form gets a number of its own first, so that going back to it is still the same booking.
  const form = await toOf(await ask(who, formFor(days, wish)))
  return await toOf(await submit(who, form, 'Go to payment', { ...renter, accepted: 'on' }))
}

/** Books and pays, with the card that works unless another one is wished for. */
export async function bookQuickly(
  who: APIRequestContext,
  days: Days,
  renter: Renter,
  wish: Wish = {},
): Promise<Booked> {
  const checkout = await holdQuickly(who, days, renter, wish)
  const back = await payQuickly(who, checkout, wish.card ?? CARDS.works, days.until)
  const url = await toOf(await ask(who, back))
  const [, , number = '', key = ''] = new URL(url).pathname.split('/')
  // An event of the gateway may have come first, and be at it still.
  await expect
    .poll(async () => (await (await ask(who, url)).text()).includes('Paid and confirmed'), {
      message: `${number} is paid and confirmed`,
      timeout: 20_000,
      intervals: [100],
    })
    .toBe(true)
  return { number, key, url }
}

/** Pays, says yes at the bank, and answers where the bank sends the renter back to. */
async function payQuickly(who: APIRequestContext, checkout: string, card: string, day: string) {
  const expiry = `12/${Number(day.slice(2, 4)) + 2}`
  const form: Record<string, string> =
    card === 'swish' ? { method: 'swish' } : { method: 'card', number: card, expiry, cvc: '123' }
  const bank = await toOf(await who.post(checkout, { maxRedirects: 0, form }))
  return await toOf(await who.post(bank, { maxRedirects: 0, form: { answer: 'approve' } }))
}

/** Where an answer leads; what turned it away is said instead. */
async function toOf(answer: APIResponse): Promise<string> {
  const { location } = answer.headers()
  if (location) return new URL(location, answer.url()).href
  const alert = /role="alert"[^>]*>(.*?)<\/div>/s.exec(await answer.text())?.[1]
  const said = alert?.replaceAll(/<[^>]+>/g, ' ') ?? 'no alert'
  throw new Error(`${answer.url()} led nowhere: ${answer.status()}, ${said}`)
}
