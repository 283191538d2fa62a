import type { Short, Want } from './allocate'
import type { Place } from './lock-stock'
import type { NoRoom } from './place'
import type { Units } from './units-of'

export const piecesOf = ({ want, variantId, quantity }: Units<Want>) => {
  const { lineId, locationId } = want
  return { lineId, locationId, variantId, quantity }
}

export const placeOf = ({ variantId, want }: Units<Want>): Place => ({
  variantId,
  locationId: want.locationId,
})

export const shortOf = ({ want, variantId }: Units<Want>, noRoom: NoRoom): Short => ({
  want,
  variantId,
  noRoom,
})
