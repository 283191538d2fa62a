/**
 * One bug: which text of which file becomes which. `test` names the one that shows what no schedule can, such as what
 * happens inside of transactions and in the gateway's own back office, or what schedules come to too rarely.
 * `gateway` is the only one at which the bug makes a difference.
 */
export type Mutant = {
  name: string
  edits: { file: string; from: string; to: string }[]
  test?: string
  gateway?: string
}

export const bug = (name: string, file: string, from: string, to: string): Mutant => ({
  name,
  edits: [{ file, from, to }],
})
