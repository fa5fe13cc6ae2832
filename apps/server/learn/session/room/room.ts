import type { Slide } from './slides.ts'

export const choices = ['yes', 'changes', 'no'] as const
export type Choice = (typeof choices)[number]
export type Counts = Readonly<Record<Choice, number>>

/** What everybody may know: where the session stands, whether votes are taken, and the counts once they are shown. */
export type RoomState = {
  /** Names this session; a phone forgets its ticket when it changes. */
  readonly session: string
  /** The place in the row of slides. */
  readonly at: number
  readonly post: number | null
  readonly of: number
  readonly phase: 'before' | 'open' | 'shown' | 'over'
  /** How many voted, always; how they voted, only once it is shown. */
  readonly votes: number
  readonly counts: Counts | null
  /** Milliseconds since the first post came up; 0 before. */
  readonly elapsed: number
}

/** Why a vote was not taken. */
export type Refusal = 'closed' | 'full'

/**
 * The room's memory: the slide, and for the open post who holds which ticket. When the votes of a post are shown its
 * tickets are forgotten and three numbers remain. Nothing else is kept, and all of it goes with the process.
 */
export class Room {
  readonly #slides: readonly Slide[]
  readonly #session: string
  readonly #now: () => number
  readonly #mostTickets: number
  readonly #votes = new Map<string, Choice>()
  readonly #shown = new Map<number, Counts>()
  #at = 0
  #openPost = -1
  #startedAt: number | undefined

  /** `now` answers milliseconds; `mostTickets` is how many votes one post can take. */
  constructor(options: { slides: readonly Slide[]; session: string; now: () => number; mostTickets: number }) {
    this.#slides = options.slides
    this.#session = options.session
    this.#now = options.now
    this.#mostTickets = options.mostTickets
  }

  /** Goes to a slide. A post whose result comes up closes for good. Answers false where there is no such slide. */
  go(at: number): boolean {
    const slide = this.#slides[at]
    if (!Number.isInteger(at) || slide === undefined) return false
    if (slide.kind === 'post') {
      this.#startedAt ??= this.#now()
      if (slide.post !== this.#openPost) this.#forget(slide.post)
      if (slide.step !== 'vote') this.#show(slide.post)
    }
    this.#at = at
    return true
  }

  /** Takes or changes the vote of a ticket. Undefined where it was taken, else why not. */
  vote(post: number, ticket: string, choice: Choice): Refusal | undefined {
    if (!this.#isOpen(post)) return 'closed'
    if (!this.#votes.has(ticket) && this.#votes.size >= this.#mostTickets) return 'full'
    this.#votes.set(ticket, choice)
    return undefined
  }

  state(): RoomState {
    const slide = this.#slides[this.#at]
    const post = slide?.kind === 'post' ? slide.post : null
    const counts = post === null ? null : this.#shown.get(post) ?? null
    return {
      session: this.#session,
      at: this.#at,
      post,
      of: new Set(this.#slides.flatMap((one) => (one.kind === 'post' ? [one.post] : []))).size,
      phase: post === null ? (this.#at === 0 ? 'before' : 'over') : counts === null ? 'open' : 'shown',
      votes: counts ? counts.yes + counts.changes + counts.no : this.#votes.size,
      counts,
      elapsed: this.#startedAt === undefined ? 0 : Math.max(0, this.#now() - this.#startedAt),
    }
  }

  #isOpen(post: number): boolean {
    const slide = this.#slides[this.#at]
    return slide?.kind === 'post' && slide.post === post && slide.step === 'vote' && !this.#shown.has(post)
  }

  #forget(post: number): void {
    this.#votes.clear()
    this.#openPost = post
  }

  #show(post: number): void {
    if (this.#shown.has(post)) return
    const given = [...this.#votes.values()]
    const count = (wanted: Choice): number => given.filter((choice) => choice === wanted).length
    this.#shown.set(post, { yes: count('yes'), changes: count('changes'), no: count('no') })
    this.#votes.clear()
  }
}
