import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { ask, submit } from './ask'
import type { Claim } from './clerk'

/** Signs in somebody who works here, as a browser without JavaScript would. */
export async function signInQuickly(
  who: APIRequestContext,
  { email, password }: { email: string; password: string },
): Promise<void> {
  const answer = await submit(who, '/staff/sign-in', 'Sign in', { email, password })
  expect(answer.status(), `${email} signs in`).toBe(303)
}

/** Presses a button on the desk's page of a booking without drawing it. */
export async function pressQuickly({ request }: Page, number: string, button: string): Promise<void> {
  const answer = await submit(request, `/desk/bookings/${number}`, button, {})
  expect(answer.headers().location, `${button} at ${number}`).toMatch(/[?&](done|capture)=/)
}

/** Handed out and brought back damaged, on the quick way; the clerk stands before the question what it costs. */
export async function bringBackDamagedQuickly(desk: Page, number: string): Promise<void> {
  await pressQuickly(desk, number, 'Hand out')
  await pressQuickly(desk, number, 'Take back, damaged')
  await sayInOrderQuickly(desk)
  await desk.goto(`/desk/bookings/${number}/deposit?reason=DAMAGE`)
}

/** Everything that came back damaged is looked at and in order, so that the next journey finds gear in the shop. */
export async function sayInOrderQuickly({ request }: Pick<Page, 'request'>): Promise<void> {
  const desk = await (await ask(request, '/desk')).text()
  const codes = [...desk.matchAll(/aria-label="([^"]+) is in order"/g)].map(([, code]) => code!)
  for (const code of codes) await submit(request, '/desk', `${code} is in order`, {})
}

/** Takes from the deposit, and answers the address that says what came of it. */
export async function captureQuickly(
  { request }: Page,
  number: string,
  { amount, reason = 'Damage', note = '' }: Claim,
): Promise<string> {
  const typed = { amount, reason: reason === 'Damage' ? 'DAMAGE' : 'DELAY', note }
  const answer = await submit(request, `/desk/bookings/${number}/deposit`, 'the amount', typed)
  const { location = '' } = answer.headers()
  expect(location, `capture of ${amount} at ${number}`).toMatch(/capture=/)
  return location
}

/** The id of a person on the office's list. */
export async function idOf(who: APIRequestContext, name: string): Promise<string> {
  const page = await (await ask(who, '/office/people')).text()
  const [, id] = new RegExp(`/office/people/([^"/]+)"[^>]*>${name}<`).exec(page) ?? []
  if (!id) throw new Error(`${name} is not on the list of people.`)
  return id
}

/** Opens a claim for one thing with a price of its own, and leaves the desk on its page. */
export async function claimQuickly(
  desk: Page,
  number: string,
  { what, amount }: { what: string; amount: string },
): Promise<void> {
  const page = `/desk/bookings/${number}/claim`
  const typed = { 'text-0': what, 'amount-0': amount, profile: 'FAST' }
  const answer = await submit(desk.request, page, 'tell the renter', typed)
  expect(answer.headers().location, `a claim at ${number}`).toMatch(/done=opened/)
  await desk.goto(page)
}
