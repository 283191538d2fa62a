import { useLanguage } from '#language'
import type { ShopPath } from '@/app/_paths/shop-paths'
import { usePath } from '@/app/_paths/use-path'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { VisitForm } from '@/app/_ui/visit-form'
import { GEAR } from '@/app/(shop)/_say/gear'
import type { CatalogueProduct } from '@/lib/inventory/catalogue-product'
import { LOCALES } from '@/lib/language'
import { adviseSize, type OfferedSize } from './advise-size'

// A number of each kind, for whoever has written something else.
const EXAMPLES = { HEIGHT_CM: '172', WEIGHT_KG: '68', HEAD_CM: '54', SHOE_EU: '41' } as const

type SizeFinderProps = {
  sizedBy: CatalogueProduct['sizedBy']
  sizes: OfferedSize[]
  path: ShopPath
  /** What was typed, if anything. */
  me: string
  /** What else the address says. */
  hidden: [name: string, value: string][]
}

/** Asks for the one measure that decides the size, and says which size fits; nothing for gear that is not sized by any. */
export function SizeFinder({ sizedBy, sizes, path, me, hidden }: SizeFinderProps) {
  const language = useLanguage()
  const go = usePath()
  const { finder: say } = GEAR[language]
  if (!sizedBy || sizes.length < 2 || sizes.every(({ fitsFrom }) => fitsFrom === null)) return null
  const advice = adviseSize(sizedBy, sizes, me)
  const names = (advice?.sizes ?? []).map(({ name }) => name)
  const called = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names)
  const isGone = names.length > 0 && advice?.sizes.every(({ free }) => free === 0)
  return (
    <VisitForm action={go(path)} scroll={false} className="grid gap-2">
      {hidden.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-40 flex-1">
          <TextInput
            name="me"
            label={say.labels[sizedBy]}
            inputMode="decimal"
            autoComplete="off"
            maxLength={8}
            defaultValue={me}
            error={advice?.kind === 'wrong' ? say.wrong(EXAMPLES[sizedBy]) : undefined}
          />
        </div>
        <SubmitButton tone="quiet" className="mt-7">
          {say.find}
        </SubmitButton>
      </div>
      <p role="status" className="font-medium empty:hidden">
        {advice?.kind === 'fits' && say.fits(called, names.length)}
        {advice?.kind === 'nearest' && say.nearest(called)}
        {isGone && ` ${say.gone}`}
      </p>
    </VisitForm>
  )
}
