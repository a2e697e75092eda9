/**
 * As many edits as one step takes: every item of the largest province, with room to spare, and no more than the main
 * process writes down without keeping a window waiting.
 */
export const mostEdits = 12_000;
