// Puts one bug into the program while it is being loaded. What is shipped knows nothing of it.

/** The mutant of this run, as `sim/mutants/run.ts` has put it into the environment; null in every other run. */
export const mutant = process.env.SIM_MUTANT ? JSON.parse(process.env.SIM_MUTANT) : null

/** The text of a file with the bug in it; null for a file that the bug is not in. Throws when the place is not found. */
export function withBug(url, source) {
  const file = url.replace(/[?#].*$/, '')
  const edits = (mutant?.edits ?? []).filter((edit) => file.endsWith(`/${edit.file}`))
  if (edits.length === 0) return null
  process.stderr.write(`mutant ${mutant.name} is in ${edits[0].file}\n`)
  return edits.reduce((text, edit) => replaceOnce(text, edit), source)
}

/** Exactly one place may fit, or nobody knows what was planted. */
export function replaceOnce(text, { file, from, to }) {
  const places = text.split(from).length - 1
  if (places !== 1) throw new Error(`${file} has ${places} places that read: ${from}`)
  return text.replace(from, () => to)
}
