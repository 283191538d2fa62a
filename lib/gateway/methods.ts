/** The kinds of ways to pay, for every storey. */
export const METHODS = ['CARD', 'WALLET', 'DIRECT', 'INVOICE'] as const

export type MethodKind = (typeof METHODS)[number]
