import { type Gear, oneSize } from './gear'

/** Comes along with bikes, and is never rented alone. */
export const LOCKS: Gear[] = [
  {
    id: 'bike-lock',
    code: 'BL',
    category: 'bike',
    style: 'lock',
    name: 'Bike lock',
    summary: 'A solid one, with two keys.',
    description: 'A lock of hardened steel with two keys. Lock the frame, not the wheel alone.',
    illustration: 'lock',
    deposit: 0,
    prices: { day: 30, threeDays: 80, week: 150 },
    sizes: oneSize({ bergen: 12, flam: 6 }),
  },
]

/** Sold by the piece: a price in whole kroner, and how many pieces each shop has. */
export const SOLD = [
  {
    id: 'ski-wax',
    category: 'ski',
    style: 'wax',
    name: 'Glide wax',
    summary: 'For a day when the snow is wet. Yours to keep.',
    description: 'A tin of glide wax for temperatures around zero. Rub it in, wait a minute, polish.',
    illustration: 'tin',
    pieceMinor: 89_00,
    variant: 'ski-wax-u',
    pieces: { bergen: 40, flam: 15 },
  },
]

/** Who offers what: on a bike and skis that are not looked at much. */
export const ACCESSORIES = [
  { productId: 'low-step-bike', accessoryId: 'bike-lock', included: true, most: 1, position: 0 },
  { productId: 'low-step-bike', accessoryId: 'child-seat', included: false, most: 1, position: 1 },
  { productId: 'skating-skis', accessoryId: 'ski-wax', included: false, most: 3, position: 0 },
]
