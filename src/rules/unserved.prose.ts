/** Said of stakeholders and of measures of success. */
export const unservedChoices: readonly string[] = [
  'However little it is, each is told as a note.',
  'Where a rule about a whole area says it already, the area has the word, however grave it is there: whatever would get enough if that area did only says it once more.',
]
