import { Prisma } from '@/lib/generated/prisma/client'

/** How an entry `e` finds its receipt `r`. A kept part of a deposit has no movement of its own; every other receipt names the one it is for. */
export const RECEIPT_OF_ENTRY = Prisma.sql`(r.capture_id = e.capture_id OR r.refund_id = e.refund_id
  OR r.refund_part_id = e.refund_part_id OR (r.capture_id IS NULL AND r.deposit_capture_id = e.deposit_capture_id))`
