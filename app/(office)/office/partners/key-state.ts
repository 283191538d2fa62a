/** What a form about partners shows: what was typed, what is wrong where, and the key that was made, this one time. */
export type KeyState = {
  name: string
  location: string
  ticked: string[]
  problems: { name?: string; scopes?: string; form?: string }
  key?: string
}

export const NO_KEY: KeyState = { name: '', location: '', ticked: ['catalogue:read'], problems: {} }

export type WebhookFormState = {
  url: string
  location: string
  ticked: string[]
  problems: { url?: string; events?: string; form?: string }
}

export type Place = { id: string; name: string }

/** The locations to choose from, and all of them. */
export const placeOptions = (places: Place[]) => [
  { value: '', label: 'All locations' },
  ...places.map(({ id, name }) => ({ value: id, label: name })),
]
