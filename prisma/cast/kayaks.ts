import { type Gear, oneSize } from './gear'

export const KAYAKS: Gear[] = [
  {
    id: 'single-kayak',
    code: 'KS',
    category: 'kayak',
    style: 'single',
    name: 'Single kayak',
    summary: 'Wide and calm, for a first hour on the water.',
    description: 'An open-water kayak that is hard to tip over, with paddle, spray deck, vest and a dry bag.',
    illustration: 'single-kayak',
    deposit: 1000,
    prices: { hour: 120, day: 390, threeDays: 990, week: 1990 },
    sizes: oneSize({ bergen: 3, flam: 6 }, 'up to 110 kg'),
  },
  {
    id: 'double-kayak',
    code: 'KD',
    category: 'kayak',
    style: 'double',
    name: 'Double kayak',
    summary: 'Two seats, twice the speed, half the talk.',
    description:
      'For two grown-ups, or one and a child from eight years. Paddles, decks, vests and dry bags for both.',
    illustration: 'double-kayak',
    deposit: 1500,
    prices: { hour: 190, day: 590, threeDays: 1490, week: 2990 },
    sizes: oneSize({ bergen: 2, flam: 4 }, 'up to 200 kg'),
  },
  {
    id: 'sea-kayak',
    code: 'SK',
    category: 'kayak',
    style: 'sea',
    name: 'Sea kayak',
    summary: 'Long, fast, with room for a tent. Wet card needed.',
    description:
      'Composite sea kayak with rudder, three hatches, pump and paddle float. Bring your wet card or its equal.',
    illustration: 'sea-kayak',
    deposit: 4000,
    sizedBy: 'WEIGHT_KG',
    prices: { day: 690, threeDays: 1790, week: 3590 },
    sizes: [
      { code: 'LV', name: 'Low volume', hint: '45–70 kg', fits: [45, 70], stock: { bergen: 1, flam: 2 } },
      { code: 'HV', name: 'High volume', hint: '70–110 kg', fits: [70, 110], stock: { bergen: 1, flam: 2 } },
    ],
  },
]
