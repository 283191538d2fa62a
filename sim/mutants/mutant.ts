/**
 * One bug: which text of which file becomes which. `races` names the test that shows what no interleaving of transactions
 * can; `gateway` the only one at which the bug makes a difference.
 */
export type Mutant = {
  name: string
  edits: { file: string; from: string; to: string }[]
  races?: string
  gateway?: string
}

export const bug = (name: string, file: string, from: string, to: string): Mutant => ({
  name,
  edits: [{ file, from, to }],
})
