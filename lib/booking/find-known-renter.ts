import { prisma } from '@/lib/db'
import { type Language, readLanguage } from '@/lib/language'
import { readEmail } from '@/lib/people/email'
import { formatPhone, readPhone } from '@/lib/people/phone'

export type KnownRenter = { name: string; email: string; phone: string; language: Language; bookings: number }

/**
 * Somebody who has booked before, by their whole e-mail address or phone number, as they wrote themselves the last time; else null.
 * A number without its country is one of `home`.
 */
export async function findKnownRenter(typed: string, home: string): Promise<KnownRenter | null> {
  const [email, phone] = [readEmail(typed), readPhone(typed, home)]
  if (!email && !phone) return null
  const where = email ? { contactEmail: email } : { contactPhone: { in: [phone!, formatPhone(phone!)] } }
  const last = await prisma.booking.findFirst({
    where,
    orderBy: { createdAt: 'desc' },
    select: { contactName: true, contactEmail: true, contactPhone: true, language: true },
  })
  if (!last) return null
  const bookings = await prisma.booking.count({ where: { contactEmail: last.contactEmail } })
  const language = readLanguage(last.language)
  return { name: last.contactName, email: last.contactEmail, phone: last.contactPhone, language, bookings }
}
