import { type APIRequestContext, expect } from '@playwright/test'
import { ask, submit } from './ask'
import { connect } from './database'
import { sayInOrderQuickly } from './quick-desk'

const BUTTON = 'Take back, undamaged'

/**
 * Whatever journeys before have left with their renters comes back, late as it is: gear that is not back is booked for ever,
 * and after some of those that move the clock nothing would be free any more.
 */
export async function bringLateGearHome(desk: APIRequestContext, now: Date): Promise<void> {
  const client = await connect()
  const { rows } = await client
    .query<{ number: string }>(`SELECT number FROM booking WHERE state = 'OUT' AND until_at < $1`, [now])
    .finally(() => client.end())
  for (const { number } of rows) {
    const path = `/desk/bookings/${number}`
    // Of some a part has never left; that part is free.
    if (!(await (await ask(desk, path)).text()).includes(BUTTON)) continue
    const answer = await submit(desk, path, BUTTON, {})
    expect(answer.status(), `${number} comes back`).toBe(303)
  }
  await sayInOrderQuickly({ request: desk })
}
