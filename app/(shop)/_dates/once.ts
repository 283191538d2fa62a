import { cache } from 'react'
import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'
import { findProduct } from '@/lib/inventory/find-product'

// The frame of a page, its head and the page itself ask the same; each is asked once for a request.

export const thisMoment = cache(now)

export const allShops = cache(findLocations)

export const productCalled = cache(findProduct)
