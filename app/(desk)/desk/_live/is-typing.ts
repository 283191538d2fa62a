/** Is somebody filling in a form: the cursor is in a field, or something is in one that was not when the page came? */
export function isTyping(): boolean {
  const at = document.activeElement
  if (at instanceof HTMLElement && (at.isContentEditable || at.matches(FIELDS))) return true
  return [...document.querySelectorAll<Field>(FIELDS)].some(isChanged)
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const FIELDS = 'input:not([type="hidden"], [type="submit"], [type="button"]), textarea, select'

/** A key that is pressed there belongs to the field. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS))

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.options].some((option) => option.defaultSelected)
    return chosen && [...field.options].some((option) => option.selected !== option.defaultSelected)
  }
  if (field instanceof HTMLInputElement) {
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked
    if (field.type === 'file') return field.value !== ''
  }
  return field.value !== field.defaultValue
}
