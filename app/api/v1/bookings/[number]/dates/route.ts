import type { NextRequest } from 'next/server'
import { withKey } from '@/app/api/v1/_door/with-key'
import { changeByProgram, foreseeByProgram } from './change-by-program'

type Context = { params: Promise<{ number: string }> }

/** What other dates would mean. */
export const GET = (request: NextRequest, { params }: Context) =>
  withKey(request, 'bookings:change', async (call) => foreseeByProgram((await params).number, call))

/** Changes the dates, as the renter might. */
export const POST = (request: NextRequest, { params }: Context) =>
  withKey(request, 'bookings:change', async (call) => changeByProgram((await params).number, call))
