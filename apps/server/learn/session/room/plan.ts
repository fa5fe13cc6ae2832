/** Minutes that the welcome and the end take together. */
const aroundMinutes = 3
/** The least that a post is worth talking about. */
const leastMinutesAPost = 2

export const shortestSession = 5
export const longestSession = 120

/** How a session of so many minutes goes: how many of the posts there is time for, and how many seconds each has. */
export function planSession(minutes: number, available: number): { posts: number; secondsAPost: number } {
  const posts = Math.max(1, Math.min(available, Math.floor((minutes - aroundMinutes) / leastMinutesAPost)))
  return { posts, secondsAPost: Math.floor(((minutes - aroundMinutes) * 60) / posts) }
}
