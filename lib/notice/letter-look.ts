import { mix, shadesOf } from '@/lib/accent'

const FONT = "Inter,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

// The colours of app/_ui/tokens.css, written out: mail programs know neither variables nor style sheets of ours. ACCENT and REST
// are the shop's own colour and what of a bar is not filled.
const STYLES = {
  ground: `margin:0;padding:0;background-color:#faf6ee;color:#1a2622;font-family:${FONT}`,
  rehearsal: `padding:10px 16px;background-color:#fbe9d3;border-radius:10px;color:#8a3b08;font:600 14px/1.4 ${FONT};text-align:center`,
  brand: `color:#1a2622;font:600 18px/1 ${FONT};letter-spacing:-0.01em;padding-left:10px`,
  sheet: `padding:30px 32px 34px;background-color:#fffdf9;border:1px solid #ded6c6;border-radius:14px;font:16px/1.55 ${FONT};color:#1a2622`,
  title: `margin:0 0 18px;font:600 26px/1.2 ${FONT};letter-spacing:-0.02em;color:#1a2622`,
  heading: `margin:30px 0 8px;font:600 17px/1.35 ${FONT};letter-spacing:-0.01em;color:#1a2622`,
  words: `margin:0 0 14px;font:16px/1.55 ${FONT};color:#1a2622`,
  label: `padding:9px 16px 9px 0;border-top:1px solid #ded6c6;font:14px/1.55 ${FONT};color:#56625c;width:36%;vertical-align:top;text-align:left`,
  value: `padding:9px 0;border-top:1px solid #ded6c6;font:16px/1.45 ${FONT};color:#1a2622;vertical-align:top`,
  mark: `background-color:ACCENT;border-radius:8px;border-bottom:3px solid #e3a869;color:#ffffff;font:700 19px/1 Arial,sans-serif`,
  logo: 'background-color:#fffdf9;border-radius:6px',
  button: `display:inline-block;padding:14px 24px;background-color:ACCENT;border-radius:8px;color:#ffffff;font:600 16px/1.2 ${FONT};text-decoration:none`,
  link: `color:ACCENT;text-decoration:underline`,
  quote: `padding:14px 18px;background-color:#f1ebdf;border-radius:10px;font:16px/1.55 ${FONT};color:#1a2622`,
  by: `margin:0 0 4px;font:14px/1.4 ${FONT};color:#56625c`,
  taken: 'height:12px;background-color:ACCENT;font-size:0;line-height:0',
  left: 'height:12px;background-color:REST;font-size:0;line-height:0',
  contact: `padding:6px 32px 8px;font:16px/1.55 ${FONT};color:#1a2622`,
  foot: `padding:18px 32px 0;font:13px/1.55 ${FONT};color:#56625c`,
} as const

export type Look = keyof typeof STYLES

const NIGHT: Partial<Record<Look, string>> = {
  ground: 'background-color:#0f1715;color:#edeae2',
  rehearsal: 'background-color:#3b2811;color:#f7c189',
  brand: 'color:#edeae2',
  sheet: 'background-color:#16211e;border-color:#2c3935;color:#edeae2',
  title: 'color:#edeae2',
  heading: 'color:#edeae2',
  words: 'color:#edeae2',
  label: 'border-color:#2c3935;color:#a9b4ae',
  value: 'border-color:#2c3935;color:#edeae2',
  mark: 'background-color:ACCENT;color:#06231d',
  button: 'background-color:ACCENT;color:#06231d',
  link: 'color:ACCENT',
  quote: 'background-color:#1d2926;color:#edeae2',
  by: 'color:#a9b4ae',
  taken: 'background-color:ACCENT',
  left: 'background-color:REST',
  contact: 'color:#edeae2',
  foot: 'color:#a9b4ae',
}

/** How a letter looks in the colour of a shop: the style of every part, and what its head adds for other screens. */
export type Looks = { styles: Record<Look, string>; adapts: string }

const NARROW =
  '@media (max-width:480px){.k-sheet{padding:24px 18px 28px!important}.k-contact,.k-foot{padding-left:18px!important;padding-right:18px!important}}'

/** For narrow screens and for dark ones; where that is ignored the letter is simply light. */
export function looksIn(accent: string): Looks {
  const { day, night } = shadesOf(accent)
  const paint = (style: string, colour: string, ground: string) =>
    style.replaceAll('ACCENT', colour).replaceAll('REST', mix(ground, colour, 0.3))
  const styles = Object.fromEntries(
    Object.entries(STYLES).map(([look, style]) => [look, paint(style, day.colour, '#fffdf9')]),
  ) as Record<Look, string>
  const dark = Object.entries(NIGHT).map(([look, style]) => {
    const painted = paint(style, night.colour, '#16211e')
    return `.k-${look}{${painted.replace(/(;|$)/g, '!important$1')}}`
  })
  return { styles, adapts: `${NARROW}@media (prefers-color-scheme:dark){${dark.join('')}}` }
}
