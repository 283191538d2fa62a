/** Tells what another journey has told from another side: walked when everything is, by `npm run journeys`. */
export const EVERYWHERE = { tag: '@everywhere' }
