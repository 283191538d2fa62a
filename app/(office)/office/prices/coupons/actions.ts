'use server'

import { notFound, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { typedIn } from '@/app/(office)/office/prices/form-state'
import { saveCoupon } from '@/lib/booking/save-coupon'
import { now } from '@/lib/clock'
import { findCompany } from '@/lib/company/find-company'
import { findPricedProducts } from '@/lib/inventory/find-priced-products'
import { isUuid } from '@/lib/uuid'
import { type CouponState, readCoupon } from './typed-coupon'

export async function keepCoupon(_: CouponState, form: FormData): Promise<CouponState> {
  const { actor } = await requireStaff('people')
  const chosen = new Set(form.getAll('products').map(String))
  const typed: Record<string, string> = { ...typedIn(form), products: [...chosen].join(',') }
  const id = typed.id || null
  if (id && !isUuid(id)) notFound()
  const [products, { currency }] = await Promise.all([findPricedProducts(), findCompany()])
  const productIds = products.filter((product) => chosen.has(product.id)).map((product) => product.id)
  const read = readCoupon(typed, { currency, productIds })
  if ('problems' in read) return { typed, problems: read.problems }
  const saved = await saveCoupon(id, read.coupon, actor, await now())
  if (!saved) notFound()
  if (!saved.ok) return { typed, problems: { code: sentenceFor(saved) } }
  redirect(`/office/prices/coupons/${saved.value.id}?saved=coupon`)
}
