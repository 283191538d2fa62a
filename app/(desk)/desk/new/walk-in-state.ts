/** `language` is what the renter reads: their page, letters and receipts are in it. */
export type WalkInTyped = { name: string; email: string; phone: string; language: string }

/** How the form stands after it was sent: everything typed, what is wrong where, and what the business said. */
export type WalkInState = {
  typed: WalkInTyped | null
  errors: Partial<WalkInTyped>
  problem: string | null
  turn: number
}

export const NEW: WalkInState = { typed: null, errors: {}, problem: null, turn: 0 }
