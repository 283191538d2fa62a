'use client'

import { createContext, type ReactNode } from 'react'
import type { Language } from '@/lib/language'

export const Spoken = createContext<Language>('en')

/** Tells everything that is drawn in the browser which language the page is in. */
export const Speaking = ({ language, children }: { language: Language; children: ReactNode }) => (
  <Spoken value={language}>{children}</Spoken>
)
