import type { BookingState } from '@/lib/generated/prisma/client'
import { hasCarrier } from '@/lib/notice/texts/carrier'
import { phoneOf } from '@/lib/notice/texts/text-rule'

type Asked = { state: BookingState; textsAgreedAt: Date | null; contactPhone: string; erasedAt: Date | null }

const RUNNING: BookingState[] = ['HELD', 'CONFIRMED', 'OUT']

/** Whether somebody who gets no texts could: the shop can send them, the number can be read, and the rental is not over. */
export const mayWantTexts = ({ state, textsAgreedAt, contactPhone, erasedAt }: Asked): boolean =>
  hasCarrier() && !textsAgreedAt && !erasedAt && RUNNING.includes(state) && phoneOf(contactPhone) !== null
