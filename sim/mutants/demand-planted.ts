import type { Mutant } from './mutant'

/** Throws unless each file of the bug was loaded with the bug in it: what the loader has said while it did that. */
export function demandPlanted({ name, edits }: Mutant, said: string): void {
  for (const { file } of edits)
    if (!said.includes(`mutant ${name} is in ${file}`))
      throw new Error(`"${name}" was not planted, since ${file} was never loaded:\n${said}`)
}
