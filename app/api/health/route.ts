import { connection } from 'next/server'
import { checkHealth } from '@/lib/health'

/** Is the database there, and when did the clock's jobs last run? 503 when we cannot work. */
export async function GET(): Promise<Response> {
  await connection()
  const health = await checkHealth()
  return Response.json(health, { status: health.database === 'up' ? 200 : 503 })
}
