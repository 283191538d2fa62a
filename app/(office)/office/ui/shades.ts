export type Shade = { name: string; light: string; dark: string }
export type ShadeGroup = { title: string; use: string; shades: Shade[] }

const shade = (name: string, light: string, dark: string): Shade => ({ name, light, dark })

/** The colours of both themes; a test holds them against tokens.css, where pages have them from. */
export const SHADES: ShadeGroup[] = [
  {
    title: 'Paper and ink',
    use: 'Everything that is neither ours, nor urgent, nor wrong.',
    shades: [
      shade('ground', '#faf6ee', '#0f1715'),
      shade('surface', '#fffdf9', '#16211e'),
      shade('sunken', '#f1ebdf', '#1d2926'),
      shade('ink', '#1a2622', '#edeae2'),
      shade('ink-soft', '#56625c', '#a9b4ae'),
      shade('line', '#ded6c6', '#2c3935'),
      shade('line-strong', '#828779', '#74827c'),
    ],
  },
  {
    title: 'Fjord',
    use: 'What is ours: the main button, links, where one is.',
    shades: [
      shade('fjord', '#14524a', '#7fcbb7'),
      shade('fjord-deep', '#0c3a35', '#a3dccd'),
      shade('fjord-soft', '#dfebe4', '#1b3a34'),
      shade('on-fjord', '#ffffff', '#06231d'),
    ],
  },
  {
    title: 'Signal',
    use: 'Money or gear that waits for a decision, and nothing else.',
    shades: [
      shade('signal', '#b5500f', '#f0a152'),
      shade('signal-deep', '#8f3d08', '#f7c189'),
      shade('signal-soft', '#fbe9d3', '#3b2811'),
      shade('signal-ink', '#8a3b08', '#f7c189'),
      shade('on-signal', '#ffffff', '#2a1500'),
    ],
  },
  {
    title: 'Danger',
    use: 'What went wrong, and what cannot be taken back.',
    shades: [
      shade('danger', '#a8281f', '#f28f80'),
      shade('danger-deep', '#83190f', '#f8b3a7'),
      shade('danger-soft', '#fae4df', '#421f1a'),
      shade('danger-ink', '#8f1f17', '#f8b3a7'),
      shade('on-danger', '#ffffff', '#310804'),
    ],
  },
  {
    title: 'Done, and where the focus is',
    use: 'What went well; the line around what the keys act on.',
    shades: [
      shade('ok', '#3f6b2a', '#a3cc86'),
      shade('ok-soft', '#e6efd9', '#24341a'),
      shade('ok-ink', '#335a21', '#bcdca5'),
      shade('focus', '#1b63a5', '#8cc4ff'),
    ],
  },
]
