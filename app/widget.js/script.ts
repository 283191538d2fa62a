import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathIn } from '@/app/_paths/path-in'
import { WIDGET } from '@/app/widget/say'
import { LANGUAGES } from '@/lib/language'
import { SELLER } from '@/lib/seller'

const SAYS = Object.fromEntries(
  LANGUAGES.map((language) => {
    const label = WIDGET[language].label(SELLER.brand)
    return [language, { label, widget: pathIn(language, '/widget'), gear: pathIn(language, '/gear') }]
  }),
)

const FILE = path.join(process.cwd(), 'app/widget.js/embed.js')

/** What other sites run: embed.js as it is written, told what the shop is called and where its pages are. */
export const SCRIPT = `(() => {
'use strict'
const SAYS = ${JSON.stringify(SAYS)}
${readFileSync(FILE, 'utf8')}})()
`
