import { type Gear, oneSize } from './gear'

export const FOR_CHILDREN: Gear[] = [
  {
    id: 'child-seat',
    code: 'CS',
    category: 'child-seat',
    style: 'seat',
    name: 'Child seat',
    summary: 'Fits all our bikes except the trail bikes. Up to 22 kg.',
    description:
      'Mounted by us at the hand-out, with a five-point belt and foot guards. From nine months to about six years.',
    illustration: 'child-seat',
    deposit: 200,
    prices: { hour: 20, day: 50, threeDays: 135, week: 280 },
    sizes: oneSize({ bergen: 6, flam: 4 }, '9–22 kg'),
  },
  {
    id: 'child-trailer',
    code: 'CT',
    category: 'child-seat',
    style: 'trailer',
    name: 'Child trailer',
    summary: 'Two children, rain cover, and a boot for the rest.',
    description:
      'Hooks on to the rear axle in a minute. Suspension, reflectors and a flag; folds flat for the train.',
    illustration: 'child-trailer',
    deposit: 1000,
    prices: { hour: 50, day: 150, threeDays: 400, week: 820 },
    sizes: oneSize({ bergen: 3, flam: 3 }, 'two children, 40 kg'),
  },
  {
    id: 'child-helmet',
    code: 'CH',
    category: 'child-seat',
    style: 'helmet',
    name: 'Child helmet',
    summary: 'For those who come along in a seat or trailer.',
    description: 'Cleaned after every rental. Helmets for whoever rides a bike of ours are free of charge.',
    illustration: 'helmet',
    deposit: 100,
    sizedBy: 'HEAD_CM',
    prices: { hour: 10, day: 25, threeDays: 65, week: 130 },
    sizes: [
      { code: 'XS', name: 'XS', hint: '46–50 cm', fits: [46, 50], stock: { bergen: 3, flam: 2 } },
      { code: 'S', name: 'S', hint: '50–54 cm', fits: [50, 54], stock: { bergen: 3, flam: 2 } },
    ],
  },
]
