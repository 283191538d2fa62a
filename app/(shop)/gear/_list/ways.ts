import type { ShopPath } from '@/app/_paths/shop-paths'
import { type TypedDates, withDates } from '@/app/(shop)/_dates/typed-dates'

type Way = (query: [string, string][], typed?: TypedDates | null) => string

/** Where the list and one thing of it are: pages of the shop, or of its widget on another site. */
export type Ways = { list: Way; thing: (slug: string) => Way }

/** In the shop itself; `go` writes addresses in the language of the page. */
export function waysInShop(go: (path: ShopPath) => string): Ways {
  const to =
    (path: '/gear' | `/gear/${string}`): Way =>
    (query, typed) => {
      if (typed) return go(withDates(path, typed, query))
      return go(query.length > 0 ? `${path}?${new URLSearchParams(query)}` : path)
    }
  return { list: to('/gear'), thing: (slug) => to(`/gear/${slug}`) }
}
