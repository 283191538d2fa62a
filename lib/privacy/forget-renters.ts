import { CLOCK } from '@/lib/actor'
import { prisma, transact } from '@/lib/db'
import { log } from '@/lib/log'
import { addDays } from '@/lib/period'
import { eraseBooking } from './erase-booking'
import { RETENTION } from './retention'

// A minute's share of each.
const MOST = 50

const { unpaidDays, contactDays, photoDays, loginDays } = RETENTION

/**
 * The clock forgets what nobody needs any more, as `RETENTION` says: who booked, photos of gear that nobody claimed anything
 * for, sign-ins without a booking, links to sign in that were never used. Answers for how many things.
 */
export async function forgetRenters(at: Date): Promise<{ done: number; failed: number }> {
  const report = { done: 0, failed: 0 }
  for (const id of await findForgettable(at)) {
    try {
      if ((await transact((tx) => eraseBooking(tx, id, CLOCK, at))) === null) report.done++
    } catch (error) {
      log.error({ bookingId: id, error }, 'a booking could not be erased')
      report.failed++
    }
  }
  report.done += (await forgetPhotos(at)) + (await forgetLogins()) + (await forgetLinks())
  return report
}

/**
 * Those that are over for long enough. What is still open is left out here, and looked at more closely once the row is
 * locked; so that it does not stand in the way of others, those are picked anew at random.
 */
async function findForgettable(at: Date): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM booking
    WHERE erased_at IS NULL AND (
      (confirmed_at IS NULL AND state IN ('LAPSED', 'CANCELLED') AND created_at < ${addDays(at, -unpaidDays)})
      OR (state IN ('COMPLETED', 'CANCELLED', 'NO_SHOW')
        AND coalesce(taken_back_at, cancelled_at, until_at) < ${addDays(at, -contactDays)}))
    ORDER BY random() LIMIT ${MOST}`
  return rows.map(({ id }) => id)
}

const forgetPhotos = (at: Date): Promise<number> =>
  prisma.$executeRaw`
    DELETE FROM photo WHERE id IN (
      SELECT photo.id FROM photo JOIN outing ON outing.id = photo.outing_id JOIN booking ON booking.id = outing.booking_id
      WHERE photo.claim_id IS NULL AND photo.deposit_capture_id IS NULL AND outing.ended_at < ${addDays(at, -photoDays)}
        AND booking.state IN ('COMPLETED', 'CANCELLED', 'NO_SHOW') AND booking.returned_damaged IS NOT TRUE
        AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.booking_id = booking.id)
      LIMIT ${MOST})`

// Sign-ins and their links are written by the clock of the machine, not by that of the business.
const forgetLogins = (): Promise<number> =>
  prisma.$executeRaw`
    DELETE FROM user_account WHERE id IN (
      SELECT id FROM user_account
      WHERE coalesce(cardinality(duties), 0) = 0 AND password_hash IS NULL AND created_at < now() - make_interval(days => ${loginDays})
        AND NOT EXISTS (SELECT 1 FROM booking WHERE contact_email = user_account.email)
      LIMIT ${MOST})`

const forgetLinks = (): Promise<number> =>
  prisma.$executeRaw`DELETE FROM verification_token WHERE expires < now() - make_interval(days => ${loginDays})`
