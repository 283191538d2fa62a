/** Schedules that once broke something. They stay here, so that it stays mended. */
export const FAILING_SEEDS: { seed: string; gateway: string; what: string }[] = []
