'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'

type Props = {
  url: string
  fields: [name: string, value: string][]
  back: string
  say: { goOn: string; back: string }
}

/** Sends itself once. Whoever comes back here by the browser's back button is not sent off again. */
export function BankForm({ url, fields, back, say }: Props) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    if (visit?.type !== 'back_forward') form.current?.requestSubmit()
  }, [])
  return (
    <form ref={form} method="post" action={url} className="flex flex-wrap items-center gap-4">
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit">{say.goOn}</Button>
      <a href={back} className="link">
        {say.back}
      </a>
    </form>
  )
}
