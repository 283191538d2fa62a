/** The languages we speak to renters in. Everything said to them is a `Record<Language, …>`, so that none can be forgotten. */
export const LANGUAGES = ['en', 'nb', 'sv', 'da'] as const

export type Language = (typeof LANGUAGES)[number]

/** What only those read who work here: one language for now. */
export type StaffLanguage = 'en'

/** The language a row or an address asks for; English when it is one we do not speak (any more). */
export const readLanguage = (text: string): Language =>
  LANGUAGES.find((language) => language === text) ?? 'en'

/** How numbers and dates are written in a language. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', nb: 'nb-NO', sv: 'sv-SE', da: 'da-DK' }

/** What a language is called by those who speak it. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  nb: 'Norsk',
  sv: 'Svenska',
  da: 'Dansk',
}
