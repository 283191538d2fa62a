import { connection } from 'next/server'
import { openApi } from '@/app/api/v1/_contract/open-api'
import { findCompany } from '@/lib/company/find-company'

/** The API for programs: made from the very shapes that the routes read and write. */
export async function GET(): Promise<Response> {
  // It names our own address, which is not known when the site is built.
  await connection()
  return Response.json(openApi((await findCompany()).brand))
}
