import { useWords } from '@/app/_ui/language/use-words'
import { KitParts } from '@/app/(shop)/_price/kit-parts'
import { GEAR } from '@/app/(shop)/_say/gear'
import type { ProductInDetail } from '@/lib/inventory/catalogue-product'

/** What comes with a kit, size by size where it has several. */
export function Parts({ variants }: Pick<ProductInDetail, 'variants'>) {
  const { product: say } = useWords(GEAR)
  const kits = variants.filter(({ parts }) => parts)
  if (kits.length === 0) return null
  return (
    <section className="grid gap-3" aria-labelledby="parts">
      <h2 id="parts">{say.parts}</h2>
      {kits.map(({ id, name, parts }) => (
        <div key={id} className="grid gap-1">
          {kits.length > 1 && <h3>{name}</h3>}
          <KitParts parts={parts ?? []} />
        </div>
      ))}
    </section>
  )
}
