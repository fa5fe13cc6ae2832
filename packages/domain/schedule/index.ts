export { type CoolOff, coolOffEndsAt, isCoolOffOffered, isMissed, toCoolOffEnd, toCoolOffState, undoFor } from './cool-off.ts'
export { atMinutes, type LocalTime, type OffsetAt, readTimeOfDay, type Resolved, toDaysLater, toInstant, toLocalTime, toMinutes, toWeekday } from './local-time.ts'
export { daysAhead, findFreeSlot, findObjections, findSlotsOn, isOnShift, isQuiet, type Shift, shiftSchema, type Week, weekSchema } from './week.ts'
