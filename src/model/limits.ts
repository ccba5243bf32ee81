/** What the program takes at most: far above any real organisation, low enough that a hostile file cannot freeze the page. */
export const maxHeadcount = 10_000_000
export const maxNameLength = 200
export const maxReasonLength = 2_000
export const maxEffort = 1_000
export const maxCapacity = 10_000
/** In one scenario: more than anybody plans, few enough to be worked out while one drags along the headcounts. */
export const maxPlannedChanges = 100
/** Px from the chart's 0, in every direction: several times what 10,000 positions side by side take. */
export const maxCoordinate = 10_000_000
