import { headers } from 'next/headers'
import { LANGUAGES, type Language } from '@/lib/language'

/** The language that a visitor's browser asks for first among those we speak; null where it asks for none of them. */
export async function offeredLanguage(): Promise<Language | null> {
  const asked = (await headers()).get('accept-language') ?? ''
  return readOffered(asked)
}

/** Reads an Accept-Language: whatever is preferred most; "no" and "nn" are Norwegian too. */
export function readOffered(asked: string): Language | null {
  const wishes = asked.split(',').map((part, at) => {
    const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
    const weight = Number(/q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1)
    return { tag: tag.split('-')[0] ?? '', weight, at }
  })
  wishes.sort((a, b) => b.weight - a.weight || a.at - b.at)
  for (const { tag, weight } of wishes) {
    const spoken = tag === 'no' || tag === 'nn' ? 'nb' : tag
    const language = LANGUAGES.find((one) => one === spoken)
    if (language && weight > 0) return language
  }
  return null
}
