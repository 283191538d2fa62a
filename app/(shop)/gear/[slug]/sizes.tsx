import type { ReactNode } from 'react'
import { useWords } from '@/app/_ui/language/use-words'
import { GEAR } from '@/app/(shop)/_say/gear'
import type { CatalogueVariant } from '@/lib/inventory/catalogue-product'

/** The sizes there are, for somebody who has not chosen dates yet; below them the way to find one's own. */
export function Sizes({ variants, children }: { variants: CatalogueVariant[]; children: ReactNode }) {
  const { product: say } = useWords(GEAR)
  if (variants.length < 2) return null
  return (
    <section className="grid gap-3" aria-labelledby="sizes">
      <h2 id="sizes">{say.sizes}</h2>
      <ul className="flex flex-wrap gap-2">
        {variants.map(({ id, name, hint }) => (
          <li key={id} className="rounded-control border border-line bg-surface px-4 py-2">
            <span className="font-semibold">{name}</span>{' '}
            <span className="text-sm text-ink-soft">{hint}</span>
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}
