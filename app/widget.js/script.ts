import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathIn } from '@/app/_paths/path-in'
import { WIDGET } from '@/app/widget/say'
import { LANGUAGES } from '@/lib/language'

const FILE = path.join(process.cwd(), 'app/widget.js/embed.js')

const EMBED = readFileSync(FILE, 'utf8')

/** What other sites run: embed.js as it is written, told what the shop is called and where its pages are. */
export const scriptFor = (brand: string): string => `(() => {
'use strict'
const SAYS = ${JSON.stringify(saysFor(brand))}
${EMBED}})()
`

const saysFor = (brand: string) =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const label = WIDGET[language].label(brand)
      return [language, { label, widget: pathIn(language, '/widget'), gear: pathIn(language, '/gear') }]
    }),
  )
