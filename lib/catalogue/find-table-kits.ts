import { prisma } from '@/lib/db'
import type { KitRow } from './import-kits'

/** What all kits are made of, as a table takes it in again. */
export const findTableKits = (): Promise<Omit<KitRow, 'line'>[]> =>
  prisma.kitComponent.findMany({
    select: { kitId: true, componentId: true, quantity: true },
    orderBy: [{ kitId: 'asc' }, { componentId: 'asc' }],
  })
