import type { Gear, Size } from './gear'

// Skis are rented by the day: nobody comes back from the mountain after an hour.
export const SKIS: Gear[] = [
  {
    id: 'touring-skis',
    code: 'TS',
    category: 'ski',
    style: 'touring',
    name: 'Touring skis',
    summary: 'Skis, skins and boots for a summit and the way down.',
    description:
      'Light skis of 95 mm with pin bindings, skins cut to fit, and boots. Avalanche gear is handed out with it.',
    illustration: 'touring-ski',
    deposit: 3000,
    sizedBy: 'HEIGHT_CM',
    prices: { day: 420, threeDays: 1100, week: 2200 },
    sizes: lengths([162, 1, 1], [170, 2, 2], [178, 1, 1]),
  },
  {
    id: 'classic-skis',
    code: 'XC',
    category: 'ski',
    style: 'cross-country',
    name: 'Classic cross-country skis',
    summary: 'With skins under the foot: no wax, no worry.',
    description: 'Cross-country skis for the prepared track, with boots and poles. Skins grip in any snow.',
    illustration: 'cross-country-ski',
    deposit: 800,
    sizedBy: 'HEIGHT_CM',
    prices: { day: 180, threeDays: 470, week: 940 },
    sizes: lengths([180, 3, 1], [190, 3, 2], [200, 2, 1]),
  },
  {
    id: 'skating-skis',
    code: 'XS',
    category: 'ski',
    style: 'cross-country',
    name: 'Skating skis',
    summary: 'Short and stiff, for the wide track.',
    description: 'Skating skis with stiff boots and long poles, waxed for the week.',
    illustration: 'cross-country-ski',
    deposit: 1000,
    sizedBy: 'HEIGHT_CM',
    prices: { day: 220, threeDays: 580, week: 1150 },
    sizes: lengths([181, 2, 0], [189, 2, 0]),
  },
  {
    id: 'alpine-skis',
    code: 'AS',
    category: 'ski',
    style: 'alpine',
    name: 'Alpine skis',
    summary: 'For the slope: skis, boots and poles.',
    description:
      'Forgiving all-round skis, freshly ground. The bindings are set to your weight when you fetch them.',
    illustration: 'alpine-ski',
    deposit: 1500,
    sizedBy: 'HEIGHT_CM',
    prices: { day: 320, threeDays: 840, week: 1690 },
    sizes: lengths([154, 2, 1], [163, 3, 2], [172, 2, 1]),
  },
]

function lengths(...rows: [centimetres: number, bergen: number, flam: number][]): Size[] {
  return rows.map(([centimetres, bergen, flam]) => ({
    code: String(centimetres),
    name: `${centimetres} cm`,
    // Classic skis are worn well above one's height, the others about as long as one is tall.
    hint: `for ${centimetres - 12}–${centimetres - 2} cm tall`,
    fits: [centimetres - 12, centimetres - 2],
    stock: { bergen, flam },
  }))
}
