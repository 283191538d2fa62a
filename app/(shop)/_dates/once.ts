import { cache } from 'react'
import { nowWith } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'
import { findProduct } from '@/lib/inventory/find-product'
import { SUPPORT, type Support } from '@/lib/support'

// The frame of a page, its head and the page itself ask the same; each is asked once for a request.

/** What is written around every page of the shop: the time of the rehearsal, and how to reach a person. */
export const frame = cache(() => nowWith<Partial<Support>>(SUPPORT))

export const thisMoment = async (): Promise<Date> => (await frame()).at

export const allShops = cache(findLocations)

export const productCalled = cache(findProduct)
