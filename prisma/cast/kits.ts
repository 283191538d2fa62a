import { oneSize } from './gear'

/** What is booked in one go and made of other gear: it has no units of its own. Sizes of other products, and how many of each. */
export const KITS = [
  {
    gear: {
      id: 'family-set',
      code: 'FS',
      category: 'bike' as const,
      style: 'set',
      name: 'Family set',
      summary: 'Two city bikes, a child seat and a helmet, for less than one by one.',
      description:
        'Everything for a day in town with somebody small: a bike in M and one in L, a child seat that we mount before you come, and a helmet for whoever sits in it.',
      illustration: 'city-bike',
      deposit: 1000,
      prices: { hour: 95, day: 240, threeDays: 650, week: 1350 },
      sizes: oneSize({}),
    },
    parts: [
      { componentId: 'city-bike-m', quantity: 1 },
      { componentId: 'city-bike-l', quantity: 1 },
      { componentId: 'child-seat-u', quantity: 1 },
      { componentId: 'child-helmet-s', quantity: 1 },
    ],
  },
]
