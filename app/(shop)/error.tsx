'use client'

import { Broken } from '@/app/_broken/broken'

/** Inside the frame of the shop. */
export default function ShopError({ error, retry }: { error: unknown; retry: () => void }) {
  return <Broken error={error} retry={retry} />
}
