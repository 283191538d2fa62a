import { useLanguage } from '#language'
import { UI_WORDS, type UiWords } from './words'

/** What the parts of a page say by themselves, in the language of the page. */
export const useUiWords = (): UiWords => UI_WORDS[useLanguage()]
