import { connect } from './database'

// Any number will do, as long as nobody else locks under it: "turn" on a telephone's keys.
const TURN = 8876

/**
 * Journeys run beside each other, but there is one clock and one set of faults for all of them. Whoever moves the clock or
 * switches a fault on takes the whole stage; everybody else shares it. The turn ends with the connection, so a test that
 * dies keeps nobody waiting.
 */
export async function takeTurn({ alone }: { alone: boolean }): Promise<() => Promise<void>> {
  const client = await connect()
  await client.query(`SELECT ${alone ? 'pg_advisory_lock' : 'pg_advisory_lock_shared'}($1)`, [TURN])
  return () => client.end()
}
