/** What the screen shows. Whether a story, path or category of that name exists is for the view to say. */
export type LearnView =
  | { at: 'home' | 'paths' | 'role-models' | 'facilitate' | 'grey-zones' }
  | { at: 'story' | 'path' | 'domino' | 'pairs'; id: string }
  | { at: 'nowhere' }

const chapters = ['paths', 'role-models', 'facilitate', 'grey-zones'] as const

/** Reads the place behind the `#`, such as `story/closed-page`, `domino/the-spat`, `pairs/respect` or `path/trainee`. */
export function toLearnView(place: string): LearnView {
  if (place === '') return { at: 'home' }
  const chapter = chapters.find((one) => one === place)
  if (chapter) return { at: chapter }
  const [name, id = '', more] = place.split('/')
  if (more !== undefined) return { at: 'nowhere' }
  if (name === 'domino' || name === 'pairs') return { at: name, id }
  if ((name === 'story' || name === 'path') && id !== '') return { at: name, id }
  return { at: 'nowhere' }
}
