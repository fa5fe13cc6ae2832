/** Words of the pages about identities. */
export const identities = {
  list: {
    title: 'Identities', lead: 'The names under which people and houses post here. Each has its own rules, channels and hours.',
    none: 'There is no identity yet.', yours: 'You speak for it', acts: 'You act for it', others: 'Of a colleague', make: 'Make an identity',
  },
  kinds: { professional: 'Professional', personal: 'Personal', organisational: 'Of a house' },
  kindHints: {
    professional: 'You, in your profession.', personal: 'You, in private. Nobody but you governs it: no approval, no delegation, no rules.', organisational: 'A practice, department or group. Those who speak for it answer for it.',
  },
  make: { title: 'Make an identity', kind: 'What speaks', action: 'Make this identity', cancel: 'All identities', stays: 'It stays what it is: to change this, make another one.' },
  form: {
    title: 'What it says of itself', action: 'Save', saved: 'It is saved.', name: 'Name under the posts', isPseudonym: 'This is not my own name. It gives no protection and no licence.',
    credentials: 'Credentials', credentialsHint: 'As they stand behind the name, one on each line: MD, FRCPC.', registrationBody: 'Registered with', registrationNumber: 'Registration number',
    jurisdiction: 'Where you are registered or training', jurisdictionHint: 'As CA, CA-ON or GB, so that the right guidance is read.', specialty: 'Specialty', employer: 'Employer', interests: 'Interests to declare', interestsHint: 'Who pays, owns or employs, one on each line.',
    stage: 'Where you stand', noStage: 'Not said', stages: { student: 'Student', trainee: 'In training', physician: 'Physician', 'other-professional': 'Another profession', retired: 'Retired' },
    purposes: 'Why this identity exists', packs: 'Guidance that counts for it', packsHint: 'None chosen: what fits the place is read.',
    official: 'How patients reach you', officialHint: 'Instead of a reply in public. One on each line, such as: telephone, Front desk, +1 416 555 0100. The first word is telephone, web, mail, portal or emergency.',
    optional: 'may stay empty', more: 'More about it', officialFault: 'Write each way for patients as: telephone, Front desk, +1 416 555 0100.',
  },
  read: { registration: 'Registered with', jurisdiction: 'Place', specialty: 'Specialty', employer: 'Employer', interests: 'Interests', credentials: 'Credentials', purposes: 'Why it exists', packs: 'Guidance', official: 'For patients', none: 'It says no more of itself.' },
  governed: { personal: 'Nobody but you governs this identity, whatever your workspace says.', owner: 'You own it.', speaks: 'You speak for it beside its owner.', acts: 'You act for it by a delegation, as long as it holds.', looks: 'You see it. Those who speak for it change it.', ownerIs: (name: string): string => `Its owner is ${name}.` },
  channels: {
    title: 'Channels', none: 'No channel yet. The rehearsal platform publishes nowhere, and looks as the public would see it.', looksAs: 'Looks and counts like', connect: 'Connect the rehearsal platform', connected: 'The channel is connected.',
    hours: (channel: string): string => `Hours of ${channel}`,
  },
  week: {
    zone: 'Time zone', slots: 'Slots', none: 'No slot yet. “Next free slot” needs at least one.', day: 'Day', at: 'Time', add: 'Add this slot', remove: 'Remove', removeOf: (slot: string): string => `Remove ${slot}`,
    quiet: 'Quiet hours', from: 'Quiet from', to: 'until', quietHint: 'Slots never fall into them. Leave both empty for none.', save: 'Save these hours', saved: 'The hours are saved.',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as readonly string[],
  },
  shifts: { title: 'Your shifts', lead: 'While you are on call or in clinic, no slot falls. Only you see them.', from: 'From', to: 'Until', declare: 'Declare this shift', declared: 'The shift is declared.', none: 'No shift is declared.', one: (from: string, to: string): string => `${from} until ${to}` },
  delegations: {
    title: 'Who may act for it', lead: 'A manager may write or plan for you, for some time. What they write still needs your approval.', none: 'Nobody acts for it.',
    one: (name: string, until: string): string => `${name}, until ${until}`, takeBack: 'Take it back now', takeBackOf: (name: string): string => `Take it back now: what ${name} may do`, tookBack: 'It is taken back. They can do nothing for it any more.',
    give: 'Let a manager act', to: 'Who', until: 'Until', may: 'What they may do', tells: 'What goes out says that a colleague wrote it', action: 'Give this delegation', given: 'The delegation is given.', noManagers: 'There is no manager in this workspace. An owner can invite one.', nothing: 'Choose at least one thing that they may do.', noDay: 'Choose the day on which it ends.',
    approval: (name: string): string => `Approval of what ${name} writes`,
  },
  rules: {
    title: 'When approval is asked for', lead: 'The rule that asks for most counts. Where none fits, nobody is asked.', delegated: 'What a manager writes always needs you. A rule may ask for one more.', none: 'No rule: nobody is asked.',
    approvers: ['Nobody approves', 'One person approves', 'Two people approve'] as readonly string[], verdicts: 'Where the review says', verdict: { clear: 'nothing stood out', advise: 'think about it', hold: 'wait', block: 'cannot go out' }, writtenBy: 'Where it was written by',
    always: 'always', when: (what: string): string => `where ${what}`, howMany: 'How many', anyHint: 'None chosen: every one counts.', add: 'Add this rule', remove: 'Remove', removeOf: (rule: string): string => `Remove: ${rule}`, saved: 'The rules are saved.',
  },
  rest: { title: 'A night’s rest', lead: 'Text that the review held for tone or respect may wait until eight the next morning. Its author is then asked whether they still want it.', isOn: 'This house always lets it rest.', isOff: 'It is offered, never imposed.', turnOn: 'Always let it rest', turnOff: 'Only offer it', saved: 'It is saved.' },
  physicians: { title: 'Who speaks for it beside its owner', none: 'Nobody else.', save: 'Save who speaks for it', saved: 'It is saved.' },
  toList: 'All identities',
}
