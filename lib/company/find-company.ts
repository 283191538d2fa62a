import { type Db, prisma } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Company } from './company'

/** An expression of SQL: the company as JSON. Every page asks for it together with the time, in one query. */
export const COMPANY = Prisma.sql`(
  SELECT json_build_object(
    'revision', c.revision, 'name', c.name, 'brand', c.brand, 'orgNumber', c.org_number, 'vatMark', c.vat_mark,
    'register', c.register, 'street', c.street, 'postcode', c.postcode, 'city', c.city, 'country', c.country,
    'email', c.email, 'phone', c.phone, 'phoneHours', c.phone_hours, 'accent', c.accent, 'currency', c.currency,
    'logo', CASE WHEN l.sha256 IS NULL THEN NULL
      ELSE json_build_object('sha256', l.sha256, 'width', l.width, 'height', l.height) END)
  FROM company c LEFT JOIN logo l ON l.sha256 = c.logo_sha256)`

/** The company as it is now. There is always one. */
export async function findCompany(db: Db = prisma): Promise<Company> {
  const [row] = await db.$queryRaw<{ company: Company }[]>`/* kept */ SELECT ${COMPANY} AS company`
  return row!.company
}
