/** The languages we speak to renters in. Everything said to them is a `Record<Language, …>`, so that none can be forgotten. */
export const LANGUAGES = ['en'] as const

export type Language = (typeof LANGUAGES)[number]

/** The language a row asks for; English when it is one we do not speak (any more). */
export const readLanguage = (text: string): Language =>
  LANGUAGES.find((language) => language === text) ?? 'en'

/** How numbers and dates are written in a language. */
export const LOCALES: Record<Language, string> = { en: 'en-GB' }
