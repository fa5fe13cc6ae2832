/** A local pack to begin with: sound as it stands, every key explained beside it. `id` is its name, in small letters. */
export function toSkeleton(id: string): string {
  return `# What your house asks of those who post. Put your own words in, then run
#   sharewell packs validate FILE     is it sound, and what will it do?
#   sharewell packs test FILE         do its examples come out?
#   sharewell review --packs sharewell,./FILE "A post"

id: ${id}
version: "2026.1.0"               # year, month, and a count; raise it with each change
title: Posting about work
owner: Our Hospital               # your name, as in "Our Hospital asks"
speaksAs: hospital                # hospital, practice, university, department or association
kind: local
jurisdiction: ALL                 # a country such as CA, with its region if you like: CA-ON

# What you ask. Every remark rests on one of these, and shows it.
clauses:
  - id: unannounced
    title: What is not announced stays inside
    summary: Names of projects stay inside until partners and neighbours have been told.
    section: "1"                  # where it stands in your own document
    ask: leave names of unannounced projects out    # follows "Your hospital asks"

# Literal words. A star at the end of a word stands for its endings: programme*
# What staff may speak about in good faith (staffing, safety, closures, pay, unions and the like) can be advised on, never held.
words:
  - id: code-names
    phrases: ["Project Example"]
    category: disclosure          # privacy, advice, boundaries, respect, identity, disclosure, evidence, tone or clarity
    severity: advise              # tip, advise or hold
    why: Neighbours hear it from us first.
    instead: our new building     # without a full stop, one click puts it in place of the phrase
    clause: unannounced
    examples:
      flags: ["Two years on Project Example."]
      passes: ["A good example for every project."]

# More that a pack can hold; take the sign away where you need it.
# disclaimers:                    # words that must stand in a post
#   - id: own-views
#     text: Views are my own.
#     also: ["I speak for myself."]
#     when: { author: [physician], platform: [x], category: [evidence] }
#     severity: tip
#     why: Readers then do not take your view for ours.
#     clause: unannounced
# hashtags: ["#OurHospitalCares"] # one that is a letter off gets a tip
# channels:                       # where your patients are heard
#   - label: Patient line
#     address: 555-0100
# raise:                          # rules whose advice becomes a pause; name them under "rules" of a clause too
#   privacy/no-tale-of-the-day: hold
# positions:                      # where you stand when guidance differs
#   - { topic: anonymity, position: usually-name, clause: unannounced }
# allow: ["Example Road"]         # your own words and tips keep silent here; everybody sees this list
# examples:                       # texts that show the whole pack at work
#   flags: []
#   passes: ["Handwashing works."]
`
}
