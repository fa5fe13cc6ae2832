type Step = { readonly title: string; readonly text: readonly string[]; readonly story?: string; readonly place?: string; readonly guidance?: string; readonly link?: string }
type Path = { readonly id: string; readonly name: string; readonly gist: string; readonly minutes: number; readonly lead: string; readonly steps: readonly Step[] }

/** The reading paths. `story` names a story, `place` another chapter of this screen, `guidance` a place in the library. */
export const paths: readonly Path[] = [
  {
    id: 'newcomer',
    name: 'I am new to it',
    gist: 'Before the first post, or just after it.',
    minutes: 20,
    lead: 'Nobody is born knowing how to post. It is a skill like taking a history: watch, try, ask, try again. It keeps changing, so one is never quite done.',
    steps: [
      { title: 'Know what you want', text: ['What is it for: to learn, to teach, to be heard, to be less alone? Write one sentence. It decides where you go and whom you follow.', 'You may also find that you do not want it. That is an answer.'], guidance: 'clause/cma.01', link: 'Decide if, why and how' },
      { title: 'Read what your own side says', text: ['Your regulator, your defence body and your university have written it down. It is shorter than you think. Find your country in the library and read one page.'], guidance: '', link: 'Open the library' },
      { title: 'Listen first', text: ['Follow ten people whose work you know, and read for two weeks. Whom do you trust, and why? That is your first lesson.'], place: 'role-models', link: 'What good role models do' },
      { title: 'See how one post travels', text: ['Four lines for friends can go a long way down.'], story: 'the-dominoes' },
      { title: 'Closed is not private', text: ['The most common surprise, and a costly one.'], story: 'closed-page' },
      { title: 'Do one good thing', text: ['Pass on one paper that helped you, with a sentence on why. Read it aloud first. Check it here before it goes.'], story: 'the-thread' },
    ],
  },
  {
    id: 'trainee',
    name: 'I am in training',
    gist: 'Student, resident, or anybody who is graded.',
    minutes: 25,
    lead: 'You are a student, a member of a profession, and often an employee, all at once. You are also where the new ideas come from. Both are true.',
    steps: [
      { title: 'The phone on call', text: ['It begins before any post.'], story: 'seen-texting' },
      { title: 'What is not ours to show', text: ['A big day for you can be the worst day of somebody else.'], story: 'the-photograph' },
      { title: 'When it comes from above', text: ['You will read things from seniors that are not right. You do not have to laugh. Save it, talk to somebody you trust, and ask who is there for trainees in your place.'], story: 'from-above' },
      { title: 'Say what you are', text: ['“Medical student” in the profile protects you and your readers. It is also honest.'], guidance: 'clause/cfms.07', link: 'Honest about being a student' },
      { title: 'Learn by watching', text: ['Most of what one learns here is learned from people. Choose them well, and write to one of them.'], place: 'role-models', link: 'What good role models do' },
      { title: 'The questions without an answer', text: ['Where guidance is silent or divided, decide with others, and write down why.'], place: 'grey-zones', link: 'Grey zones to decide together' },
    ],
  },
  {
    id: 'established',
    name: 'I am long in practice',
    gist: 'Known in your field, and watched by those behind you.',
    minutes: 20,
    lead: 'Guidance is often written as if only the young could slip. The cases say otherwise. Your words weigh more, and they are read by those who want to become like you.',
    steps: [
      { title: 'The height from which words fall', text: ['Banter among equals is read by people who are not.'], story: 'from-above' },
      { title: 'Anger with a cause', text: ['You may be right about the deal and wrong about the message.'], story: 'sent-in-anger' },
      { title: 'To differ in public', text: ['You know your field. So does the other one.'], story: 'the-spat' },
      { title: 'Who pays', text: ['Offers come with the years.'], story: 'millions' },
      { title: 'Speak up for your service', text: ['Good-faith criticism is what your name is for. Here is how to do it, and what protects you.'], guidance: 'speaking-up', link: 'Speaking up' },
      { title: 'Teach it', text: ['Forty-five minutes, five people, one story. You do not have to be good at it yourself.'], place: 'facilitate', link: 'Notes for whoever leads a group' },
    ],
  },
  {
    id: 'non-user',
    name: 'It is not for me',
    gist: 'Understand it, even if you never use it.',
    minutes: 15,
    lead: 'You need no account, here or anywhere. But your patients, your trainees and your name are out there already. To choose not to take part, one has to know what it is.',
    steps: [
      { title: 'What it is, in five words', text: ['A post is a message to whoever comes by. A share passes it to other people’s readers. A like says “I saw this”, and is often read as “I agree”. A thread is one thought in several posts. A hashtag is a word under which strangers find one another.', 'It is where e-mail was twenty years ago: odd, then handy, then everywhere, and different again each year.'] },
      { title: 'What a mark beside a name means', text: ['Less than it seems.'], story: 'the-tick' },
      { title: 'Look for your own name', text: ['Search for yourself once, as a patient would. Note what is wrong, what is old, and which reviews there are. You can mend more of it than you think, and with no account.'], guidance: 'clause/cmpa.05', link: 'Posts by others' },
      { title: 'When a patient brings it along', text: ['“I saw a doctor say…” Ask to see it. Ask what it was in it that mattered. Then say what you know and how sure you are.'], story: 'easier-seen' },
      { title: 'When a trainee gets into trouble', text: ['You may be the one they come to. Read what can happen before it does.'], story: 'the-dominoes' },
      { title: 'What you could miss', text: ['Talks, papers and people that you would not meet otherwise. Decide, and look again next year.'], story: 'from-the-kitchen' },
    ],
  },
]
