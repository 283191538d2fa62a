import { cache } from 'react'
import { frame } from '@/app/_company/here'
import { findLocations } from '@/lib/inventory/find-locations'
import { findProduct } from '@/lib/inventory/find-product'

// The frame of a page, its head and the page itself ask the same; each is asked once for a request.

export const thisMoment = async (): Promise<Date> => (await frame()).at

export const allShops = cache(findLocations)

export const productCalled = cache(findProduct)
