/** What the program takes at most: far above any real organisation, low enough that a hostile file cannot freeze the page. */
export const maxHeadcount = 10_000_000
export const maxNameLength = 200
export const maxReasonLength = 2_000
export const maxEffort = 1_000
export const maxCapacity = 10_000
