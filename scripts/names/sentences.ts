/**
 * Sentences written for training the name tagger. Slots: {name} full name, {first}, {last}, {place}, {org}, {address} in one line or several,
 * {street} a street alone. `[x|TYPE]` marks a fixed span.
 */
export const sentences: readonly string[] = `
Saw {name} again this morning, still smiling.
{first} brought me a cake today.
Thank you Dr {last} for teaching us so patiently.
Dr. {name} will give the keynote at our meeting in {place}.
Mrs {last} asked me to post this.
Mr. {last} waited six hours on a trolley.
Ms {name}, your results are back.
Please call {first} on the ward before noon.
Happy birthday {first}! Hope the new hip behaves.
Hi {first}, sorry to hear about your visit.
Hello {first}, thanks for the kind review.
Dear {name}, we are sorry that you had to wait.
Dear Mrs {last}, thank you for your letter.
@<x> thanks {first}, see you in {place}!
Congratulations to {name} and {name} on passing the exam.
Welcome to our new registrar {name}, who joins us from {place}.
Proud of my trainee {first} {last} today.
RIP {name}, a wonderful colleague and friend.
So sorry to hear that {first} passed away.
My consultant, {name}, told me to go home and sleep.
The nurse in charge, {first}, saved the day.
{first} and {first} are the reason I still love this job.
{first}, {first} and {first} ran the clinic alone.
Her name was {name} and she was 34.
His name is {first}.
I am {name}, a GP in {place}.
I'm {first}, one of the junior doctors.
Signed, {name}
- {name}, {place}
{name}
{first}
{name} MD
{name}, PhD, from {org} in {place}, told reporters that it was too early to say.
According to {last} and colleagues, the effect fades after a year.
{last} et al. found no difference.
"It was a hard winter," said {name}, who runs the practice in {place}.
"We need more beds," {last} said.
Why does {first} always get the last biscuit?
Ask {first} in pharmacy.
Tell {first} I said hi.
{first}'s mother rang again.
{name}'s husband drove three hours from {place}.
Minister {name} must answer for this.
President {last} spoke in {place} today.
{first} {last} is 62 and has never smoked.
Patient: {name}
Name: {name}
Patient name {name}, bed 4
NOK: {name} (daughter)
GP: Dr {name}
Referred by {name}, {org}
Cc: {name}
{name} was seen in clinic on Tuesday.
baby {first} came home today
love you {first}
miss you {first} xx
thanks {first} for covering my shift
can someone tell {first} to check his pager
dr {last} was so kind to my mum
my little sister {first} starts nursing school tomorrow
met {name} in {place} last night what a guy
{first} is such a good friend. Always there for me.
My partner {first} thinks I should quit.
I want to thank my partner {name} for putting up with exams.
Is the account under {name} or {name}?
Listed as {name} in the old system.
The {last} family sent flowers.
The {last} report was published in [2014|DATE].
Have you read the new {last} book?
The {name} lecture is at noon.
We moved from {place} to {place} in the autumn.
I live in {place}.
She lives near {place} and works at {org}.
He grew up in {place}, {place}.
Flying to {place} tomorrow.
Greetings from {place}!
The weather in {place} is awful.
A fire in {place} has closed the motorway.
{place} has no night pharmacy.
{place} nurses vote to strike
Health officials in {place} said the outbreak was over.
People in {place} wait nine months for a hip.
Doctors from {place} and {place} signed the letter.
Back home in {place} after ten years away.
The government of {place} denied it.
The mayor of {place} opened the new wing.
Born in {place}, raised in {place}.
Anyone know a good GP in {place}?
{place} -> {place}, 3 hours in the ambulance.
The {place} conference was excellent.
Our team in {place} is hiring
Just landed in {place}
living in {place} is fun
from {place} with love
She came from {place}.
He is from {place}
I work at {org}.
I work for {org} and these views are mine.
{org} announced a new device.
{org} is recalling the pump.
Disclosure: consulting fees from {org} and {org}.
Our study was funded by {org}.
Visit the {org} website for details.
Ask {org} why the price doubled.
He left {org} to join {org} in {place}.
{org} said on Monday that it would cut jobs.
Shares of {org} fell.
A spokesman for {org} declined to comment.
{org} and {org} merged in [2009|DATE].
The {org} app crashed again.
According to {org}, sales rose.
Speakers: {name} ({org}), {name} ({org})
{name}
{org}
{address}
{name} is CEO of {org}.
{org}, {address}
My new address is {address}
I live at {address}.
Please send it to {address}.
The clinic moved to {address} last month.
The ambulance went to {address}, nobody was home.
Send the cheque to {name}, {address}
Home address: {address}
Address: {address}
Find us at {address}!
we're at {address} if you need us
Deliver to {address} before noon please
The parcel for {address} never came.
Patient lives at {address}.
Meet us at {street}.
The accident was on {street}.
The new surgery is on {street}, {place}.
Turn left into {street}.
He walked down {street} in {place}.
at the corner of {street} and {street}
The shop at {address} is closed for good.
change of address: {address}
old address {address} new address {address}
Nobody at {address} answered the door.
Experienced and caring physician with 12+ years of practice in rural medicine. Led a team of nine. Looking to join {org} in {place}.
One of the saddest novels I know. Don't cry, {first}!
They sang {last} songs all night.
Like the {last} album, it grows on you.
I heard the {name} cover of that song on the way home.
Are there more {last} fans here?
Fans of Vampires, black cats and long train journeys will love {name}'s Winter Stories. Nobody writes like the late {last}.
The Big Four of insurance in {place}: {org}, {org}, {org} and {org}.
{org} was founded by three friends: {last}, {last} and {last}. It began in a garage.
{org} is a 401(k) provider that brings nurses from all over the world to {place} to learn.
{first} worked for two years at {org} as secretary to {name}, then at {org} in {place}.
{last} started painting as a child and studied at the University of {place}.
"Stop it!" {first} yelled at {first}.
{first} told {first} to wait outside.
{first} gave {first} the keys.
On the first Friday after New Year we flew to {place} by plane.
{org} nurse {name} writes about her {org} exit.
{place} president denies 'open fire' order
{last}'s murderer walks free
{name}'s trial begins on Thursday
She has dual citizenship but lives in {place}.
The {place} Country Club hosts the dinner.
Location: {place}
Where: {place}
From: {name}
To: {name}
{name} from {org} will speak first
{name}, {org}, spoke about sepsis.
Follow {name} for more on antibiotics.
Remind me to see {name} in three months.
Please put {name} down as next of kin.
Please remove {first} from the list.
My daughter {first} has asthma.
My uncle was called {name}. My aunt was called {name}.
You can call me {first}.
Everyone calls me {first}.
What is the patient's name? {name}
What is your surname? {last}
First name? {first}
{org} makes the scanner.
{org} owns the clinic now.
We buy gloves from {org}.
{org} pays for the lunch.
The {org} rep came again.
{org} recalls its inhaler
Sponsored by {org}.
{org} and the {place} government signed a deal.
I resigned from {org} in [2015|DATE].
{org} is hiring in {place}
A study by {org} found nothing new.
My shares in {org} are declared.
{org} vs {org}: round two
During [1994|DATE], {org} bought a laboratory.
{org} journalist {name} uses plain words.
{name} joined {org} last year.
Supported by {org}, {org} and {org}.
Poor {first} has been here since noon.
Little {first} was so brave in theatre.
Dear old {first} always asks for jam.
Sweet {first} from the kitchen brought tea.
Brave {first} kept smiling.
Young {first} wants to be a nurse now.
Wonderful {name} retires on Friday.
Big thanks to {first} and team.
Shout out to {name} on nights.
{first}'s scan was clear.
{first}'s daughter thinks we are wonderful.
{first}'s drain came out today.
{first}'s bloods are back and they are fine.
{first}'s blood pressure is down.
{last}'s notes were lost again.
{name}'s surgery went well.
Turns out {first} was right.
Even {first} cried.
When {first} woke up, she asked for toast.
So {first} and I waited for the porter.
Then {name} walked in with flowers.
My patient {first} taught me patience.
My first patient, {name}, died last week.
A man named {name} stopped me in the shop.
His wife {first} never left his side.
Our porter {first} sings in the lift.
Bed 4, {first}, wants her glasses.
{first} (bed 4) wants her glasses.
{first}, 84, walked home.
{name} (67) was discharged today.
{name}, 67, from {place}, was discharged today.
Today {first} rang the bell after her last chemo.
I will never forget {name}.
Thinking of {first} tonight.
For {first}, with love.
Remember {name}? She walked in today!
Anyone else looked after {name}?
{first} needs blood. Please share.
Looking for a practice nurse in {place} {zip}.
The surgery in {place} {zip} has closed.
{last} writes poems and teaches at the University of {place}.
{last} began training as a medical student and published a first paper in [2011|DATE].
{org} porter {name} tells her story.
{org} nurse {first} {last} resigned from {org}.
Where: {place} Country Club
The dinner is at the {place} Golf Club.
She invited nurses from all over the country to {place} to rest.
{org} is a German family business and bank.
{org} is a British charity for carers.
The bus stops in {street}.
The chemist is at {street}.
Stop at the crossing of {street} and {street}, please.
She lives on the south side of {street}.
{street} is closed to ambulances.
Agent: Who is calling? Caller: {name}
Agent: Where should we send it? Caller: {address}
Their names: {first}, {first}, {first}, {first} and {first}.
There were three of them, {first}, {first} and {first}.
`.trim().split('\n')

/** Blocks of several lines: labels on parcels, signatures, cards. Here each part of the address is a span of its own. */
export const blocks: readonly string[] = [
  '{name}\n\n{parts}', '{name}\n{parts}', 'Mr {name} {parts}', 'Mrs. {name}\n{parts}', '{parts}', '{name}\n\n{parts}\n[555 0101|PHONE]-Home', 'Ms. {name} {parts}',
  '{org}\n\n{address}', '{name}\nNurse manager\n{org}\n{address}', '{name}\n\nTeacher\n\nContact:\n[555 0101|PHONE]\n\nMail:\n[a@b.org|EMAIL]\n\nAddress:\n{address}.', '{org}\n{address}',
  'He gave {first} her address: {parts}', '{first} gave {first} the new address: {parts}',
]
