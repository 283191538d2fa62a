import { Prisma } from '@/lib/generated/prisma/client'
import type { Period } from '@/lib/period'
import { COUNTED_DAYS, UNITS_OUT } from './units-out'

const sizesOf = (more: Prisma.Sql): Prisma.Sql => Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('id', variant.id, 'name', variant.name, 'hint', variant.hint,
      'fitsFrom', variant.fits_from, 'fitsUntil', variant.fits_until${more}) ORDER BY variant.position), '[]') AS variants
    FROM variant WHERE variant.product_id = product.id AND variant.archived_at IS NULL) AS sizes`

/** The sizes of a `product`, joined to it. */
export const SIZES = sizesOf(Prisma.empty)

/** The same, and what they are made of where they are kits. */
export const SIZES_WITH_PARTS = sizesOf(Prisma.sql`, 'parts', (
  SELECT json_agg(json_build_object('name', made_of.name, 'size', component.name,
    'sizes', (SELECT count(*) FROM variant AS sizes WHERE sizes.product_id = made_of.id), 'quantity', kit_component.quantity)
    ORDER BY made_of.position, component.position)
  FROM kit_component JOIN variant AS component ON component.id = kit_component.component_id
  JOIN product AS made_of ON made_of.id = component.product_id WHERE kit_component.kit_id = variant.id)`)

/** The sizes of a product with how many units of each are free, kits by the scarcest of their components. */
export const sizesWithFree = (locationId: string, { from, until }: Period): Prisma.Sql => Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT sum(made.free) AS free,
      json_agg(json_build_object('id', variant.id, 'name', variant.name, 'hint', variant.hint,
        'fitsFrom', variant.fits_from, 'fitsUntil', variant.fits_until, 'free', made.free) ORDER BY variant.position) AS variants
    FROM variant
    CROSS JOIN LATERAL (
      SELECT CASE WHEN bool_and(place.units > 0)
        THEN greatest(0, min((place.units - ${UNITS_OUT}) / place.quantity))::int ELSE 0 END AS free
      FROM (
        SELECT stock.variant_id, stock.location_id, coalesce(kit_component.quantity, 1) AS quantity,
          coalesce(stock.units - stock.kept_from_web, 0) AS units,
          ${from.toISOString()}::timestamptz - make_interval(mins => whole.before) AS from_at,
          ${until.toISOString()}::timestamptz + make_interval(mins => whole.after) AS until_at
        FROM (VALUES (true)) AS once
        LEFT JOIN kit_component ON kit_component.kit_id = variant.id
        LEFT JOIN LATERAL (
          SELECT turnaround_before_minutes AS before, turnaround_after_minutes AS after
          FROM variant AS component JOIN product AS made_of ON made_of.id = component.product_id
          WHERE component.id = kit_component.component_id) AS component ON true
        CROSS JOIN LATERAL (
          SELECT coalesce(component.before, product.turnaround_before_minutes) AS before,
            coalesce(component.after, product.turnaround_after_minutes) AS after) AS whole
        LEFT JOIN stock ON stock.location_id = ${locationId}
          AND stock.variant_id = coalesce(kit_component.component_id, variant.id)) AS place
      CROSS JOIN ${COUNTED_DAYS}) AS made
    WHERE variant.product_id = product.id AND variant.archived_at IS NULL) AS sizes`
