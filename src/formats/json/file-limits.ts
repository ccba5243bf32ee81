/**
 * What a file may hold at most: above any real organisation, low enough that a hostile file ends in a message instead
 * of a frozen page.
 */
export const maxFileBytes = 20_000_000
/** UTF-8 needs at least one byte for each unit of a string, so a file within `maxFileBytes` never fails here. */
export const maxTextLength = maxFileBytes
/** Levels of brackets. A document has six; the rest is room for what other programs add. */
export const maxDepth = 200
/** The same in a list of people, which takes two for each level of boxes inside one another. */
export const maxNesting = 10_000
export const maxIdLength = 500
export const maxScenarios = 1_000
/** In one scenario, like the four below. */
export const maxPositions = 50_000
export const maxAssignments = 200_000
export const maxCollaborations = 50_000
export const maxWaivers = 50_000
export const maxPlaces = maxPositions
export const maxOwnResponsibilities = 10_000
export const maxAdjustments = 10_000
export const maxPinned = maxAssignments
