import type { NextRequest } from 'next/server'
import { productPageBody, productQuery } from '@/app/api/v1/_contract/product'
import { readQuery } from '@/app/api/v1/_door/read-asked'
import { type Call, withKey } from '@/app/api/v1/_door/with-key'
import { findCataloguePage } from '@/lib/inventory/find-catalogue-page'

/** The catalogue as the shop shows it, a page at a time. */
export const GET = (request: NextRequest) => withKey(request, 'catalogue:read', list)

async function list({ request }: Call): Promise<Response> {
  const read = readQuery(request.nextUrl, productQuery)
  if ('no' in read) return read.no
  const { kind: category, product: slug, sort, after } = read.asked
  return Response.json(productPageBody(await findCataloguePage({ category, slug, sort, after })))
}
