const FONT = "Inter,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

// The colours of app/_ui/tokens.css, written out: mail programs know neither variables nor style sheets of ours.
export const STYLES = {
  ground: `margin:0;padding:0;background-color:#faf6ee;color:#1a2622;font-family:${FONT}`,
  rehearsal: `padding:10px 16px;background-color:#fbe9d3;border-radius:10px;color:#8a3b08;font:600 14px/1.4 ${FONT};text-align:center`,
  brand: `color:#1a2622;font:600 18px/1 ${FONT};letter-spacing:-0.01em;padding-left:10px`,
  sheet: `padding:30px 32px 34px;background-color:#fffdf9;border:1px solid #ded6c6;border-radius:14px;font:16px/1.55 ${FONT};color:#1a2622`,
  title: `margin:0 0 18px;font:600 26px/1.2 ${FONT};letter-spacing:-0.02em;color:#1a2622`,
  heading: `margin:30px 0 8px;font:600 17px/1.35 ${FONT};letter-spacing:-0.01em;color:#1a2622`,
  words: `margin:0 0 14px;font:16px/1.55 ${FONT};color:#1a2622`,
  label: `padding:9px 16px 9px 0;border-top:1px solid #ded6c6;font:14px/1.55 ${FONT};color:#56625c;width:36%;vertical-align:top;text-align:left`,
  value: `padding:9px 0;border-top:1px solid #ded6c6;font:16px/1.45 ${FONT};color:#1a2622;vertical-align:top`,
  button: `display:inline-block;padding:14px 24px;background-color:#14524a;border-radius:8px;color:#ffffff;font:600 16px/1.2 ${FONT};text-decoration:none`,
  link: `color:#14524a;text-decoration:underline`,
  quote: `padding:14px 18px;background-color:#f1ebdf;border-radius:10px;font:16px/1.55 ${FONT};color:#1a2622`,
  by: `margin:0 0 4px;font:14px/1.4 ${FONT};color:#56625c`,
  taken: 'height:12px;background-color:#14524a;font-size:0;line-height:0',
  left: 'height:12px;background-color:#bcd6ca;font-size:0;line-height:0',
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
  button: 'background-color:#7fcbb7;color:#06231d',
  link: 'color:#7fcbb7',
  quote: 'background-color:#1d2926;color:#edeae2',
  by: 'color:#a9b4ae',
  taken: 'background-color:#7fcbb7',
  left: 'background-color:#33534b',
  contact: 'color:#edeae2',
  foot: 'color:#a9b4ae',
}

/** What the head of a letter adds for narrow screens and for dark ones; where it is ignored the letter is simply light. */
export const ADAPTS = [
  '@media (max-width:480px){.k-sheet{padding:24px 18px 28px!important}.k-contact,.k-foot{padding-left:18px!important;padding-right:18px!important}}',
  `@media (prefers-color-scheme:dark){${Object.entries(NIGHT)
    .map(([look, style]) => `.k-${look}{${style.replace(/(;|$)/g, '!important$1')}}`)
    .join('')}}`,
].join('')
