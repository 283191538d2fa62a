import { classes } from '@/app/_ui/classes'
import type { KitPart } from '@/lib/inventory/catalogue-product'
import { describeVariant } from '@/lib/inventory/product'

/** What one kit is made of; nothing where it is none. */
export const KitParts = ({ parts, className }: { parts: KitPart[]; className?: string }) =>
  parts.length > 0 && (
    <ul className={classes('grid gap-0.5', className)}>
      {parts.map(({ name, size, sizes, quantity }) => (
        <li key={`${name} ${size}`}>
          {quantity} × {describeVariant(name, size, sizes)}
        </li>
      ))}
    </ul>
  )
