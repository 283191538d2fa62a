import { DoingNow } from '@/app/_gear/doing-tag'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Disclosure } from '@/app/_ui/disclosure'
import { Link } from '@/app/_ui/link'
import type { AssetDoing } from '@/lib/inventory/find-doings'
import type { StockOfPlace } from '@/lib/inventory/find-stock-of'

type Props = { slug: string; place: StockOfPlace; location: string; timeZone: string; mayOpen: boolean }

// Longer lists are opened by those who look for one of them.
const SHOWN_AT_ONCE = 12

/** The units of one size at one location, and what each is doing. */
export function PlaceUnits({ slug, place, location, timeZone, mayOpen }: Props) {
  const { variant, assets } = place
  const columns: Column<AssetDoing>[] = [
    {
      header: 'Unit',
      names: true,
      className: 'md:w-56',
      cell: ({ code, labelled }) => (
        <>
          <Link href={`/office/gear/${slug}/${encodeURIComponent(code)}`} className="link wrap-anywhere">
            {code}
          </Link>
          {!labelled && <span className="block text-xs font-normal text-ink-soft">In bulk, no label</span>}
        </>
      ),
    },
    {
      header: 'Now',
      phoneLabel: false,
      cell: ({ doing }) => <DoingNow doing={doing} timeZone={timeZone} mayOpen={mayOpen} />,
    },
  ]
  return (
    <Disclosure summary={<Summary place={place} />} open={assets.length <= SHOWN_AT_ONCE}>
      <div className="-mx-4 -mb-4 border-t border-line">
        <DataTable
          caption={`Units of ${variant.name} at ${location}`}
          columns={columns}
          rows={assets}
          rowKey={({ id }) => id}
          dense
          empty={<p className="px-4 py-3 text-ink-soft">None is left here.</p>}
        />
      </div>
    </Disclosure>
  )
}

function Summary({ place: { variant, units, keptFromWeb, assets } }: { place: StockOfPlace }) {
  const blocked = assets.filter(({ doing }) => doing.kind === 'blocked').length
  const more = [
    units === 1 ? '1 unit' : `${units} units`,
    blocked > 0 && `${blocked} taken out`,
    keptFromWeb > 0 && `${keptFromWeb} kept from the web`,
  ]
  return (
    <span className="min-w-0">
      <span className="wrap-anywhere">{variant.name}</span>{' '}
      <span className="text-sm font-normal text-ink-soft">{more.filter(Boolean).join(' · ')}</span>
    </span>
  )
}
