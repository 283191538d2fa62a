'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { useWords } from '@/app/_ui/language/use-words'
import { BOOKING } from '@/app/(shop)/_say/booking'

type Props = { url: string; fields: [name: string, value: string][]; back: string }

/** Sends itself once. Whoever comes back here by the browser's back button is not sent off again. */
export function BankForm({ url, fields, back }: Props) {
  const { toPay: say, back: backWords } = useWords(BOOKING)
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
        {backWords}
      </a>
    </form>
  )
}
