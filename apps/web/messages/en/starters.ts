/** Blanks stand in square brackets; the page walks from one to the next. */
export const starters = {
  study: {
    title: 'Explain a study',
    line: 'What it found, in whom, and what it cannot say.',
    text: `A new study in [journal] asked: [the question, in plain words]?

Who took part: [how many, which people, where].
What it found: [result in plain numbers, such as 3 in 100 instead of 5 in 100].
What it cannot tell us: [its main limit].
What I will do differently tomorrow: [one thing, or nothing yet].

The paper: [link]. I [had no part in it / am one of the authors].`,
  },
  myth: {
    title: 'Answer a myth',
    line: 'The fact first, the myth once, a source last.',
    text: `[The fact, in one plain sentence].

You may have heard that [the myth, in a few words]. It is easy to believe, because [the grain of truth in it].

What the evidence shows: [finding, with its size].
Source: [link, year].

If you are wondering what this means for you, ask [your pharmacist, nurse or family doctor].`,
  },
  change: {
    title: 'Argue for a change',
    line: 'The problem in numbers, one request, who can decide.',
    text: `[How many people] in [region] wait [how long] for [service].

What that means: [one consequence for people in general].
What would help: [one change that could be made this year].
Who can decide it: [the body or office, not a person].

The numbers: [report and year]. These views are my own.`,
  },
  thanks: {
    title: 'Thank a team',
    line: 'What they did, without the patient they did it for.',
    text: `Thank you to [the team or the role] for [what they do that nobody sees].

What it takes: [hours, training, patience].
What I learned from them: [one habit worth copying].

If you work with people like this, tell them today.`,
  },
  teach: {
    title: 'Teach colleagues',
    line: 'One trap, one step, one source, no single patient.',
    text: `For colleagues in [setting]: [topic].

The trap: [what is easily missed].
What I do now: [one step].
Why: [evidence and source].
When I would not: [the exception].

A teaching point from many cases, about no single patient.`,
  },
  review: {
    title: 'Answer a review',
    line: 'Thanks, no confirmation, the way to the office.',
    text: `Thank you for taking the time to write. Privacy rules mean that we cannot say here who is or is not a patient, or speak about anyone’s care.

We would like to hear more. Please [call or write to the office: number or address] and ask for [name or role].

In general, [one sentence on how the practice handles such things].`,
  },
} as const

/** Invented from end to end: no such person, crew or day. */
export const example = `Rough night. A 43yo trawlerman from Fogo came into our ED yesterday with frostbite. Lost four toes and still asked when he could go back out.

And no, the reg who sat on the transfer call for six hours is a useless idiot. PGY2s like him shouldn't be anywhere near a trauma bay.

Anyway: rewarming is 100% safe at home if you do it properly. DM me your photos and I'll tell you what to do.`
