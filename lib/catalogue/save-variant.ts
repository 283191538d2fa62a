import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { type VariantInput, writeVariant } from './write-variant'

/** Adds a size to a product, or renames one. */
export const saveVariant = (input: VariantInput, actor: Actor, at: Date) =>
  transact((tx) => writeVariant(tx, input, actor, at))
