'use client'

import { useEffect, useState } from 'react'
import { buttonClass } from './button'

/** Prints the page; not there where scripts are not, since it could do nothing then. */
export function PrintButton({ label }: { label: string }) {
  const [isAble, setIsAble] = useState(false)
  useEffect(() => setIsAble(true), [])
  if (!isAble) return null
  return (
    <button
      type="button"
      onClick={() => window.print()}
      className={buttonClass({ tone: 'quiet', size: 'small' }, 'no-print')}
    >
      {label}
    </button>
  )
}
