import type { NextRequest } from 'next/server'
import { withKey } from '@/app/api/v1/_door/with-key'
import { cancelByProgram, foreseeByProgram } from './cancel-by-program'

type Context = { params: Promise<{ number: string }> }

/** What cancelling would give back. */
export const GET = (request: NextRequest, { params }: Context) =>
  withKey(request, 'bookings:change', async (call) => foreseeByProgram((await params).number, call))

/** Cancels, as the renter might. */
export const POST = (request: NextRequest, { params }: Context) =>
  withKey(request, 'bookings:change', async (call) => cancelByProgram((await params).number, call))
