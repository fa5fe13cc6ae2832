/** Sentences that name nobody, with the capitals that posts are full of: diseases, medicines, days, abbreviations, first words. */
export const quietSentences: readonly string[] = `
Regards,
Best wishes
Here is what I learned on my first night shift.
The British Medical Journal published our letter.
Read the Lancet paper before you share the headline.
Vitamin D does not cure Covid.
Crohn disease and Ulcerative Colitis are not the same.
Parkinson's disease is not only a tremor.
Bell's palsy usually gets better by itself.
A Foley catheter is not a lifestyle.
Down syndrome is not a tragedy.
Hodgkin lymphoma can often be cured.
Alzheimer's is more than forgetting keys.
Graves disease, Addison disease, Cushing syndrome: know the signs.
Use the Glasgow Coma Scale.
The Apgar score was nine.
Ask about Raynaud and Marfan in the family.
A positive Babinski sign is not subtle.
Check the Wells score before you order the scan.
The Ottawa ankle rules save money.
Use Bristol stool type as a guide.
Happy Monday everyone!
Merry Christmas to all on call.
Ramadan Mubarak to colleagues fasting through shifts.
May is Stroke Awareness Month.
On Sunday I will sleep.
In April we rotate again.
Happy Mother's Day
Black Friday in A&E was quiet.
The NHS is on its knees.
ICU beds are full again.
My MRI report says nothing, in Latin.
COVID is not over.
Will anyone listen?
Mark my words.
Hope this helps.
Grace under pressure.
Rose early, worked late.
Frank discussion about costs today.
Bill the insurer, not the patient.
Faith in humanity restored.
Jack of all trades.
Chase the results, please.
Art therapy works.
Joy of joys: the printer works.
Please read the Title IX guidance.
See Article 12 of the Convention on human rights.
The Good Samaritan Act of [1998|DATE] protects helpers.
The Human Rights Act is not optional.
Chapter 3 of the Handbook explains it.
Professor of Medicine, proud dad.
Consultant, mother of two, tired.
Senior Nurse needed for nights. Competitive salary.
Dynamic teacher. Named Employee of the Year twice. Increased attendance by 20% within the first term.
What is the opening time?
Where can I park?
WHY IS NOBODY ANSWERING THE PHONE
THANK YOU ALL SO MUCH
PLEASE WASH YOUR HANDS
HELP, how do I stop this?
How do I reset my password?
Can I speak to a human please
I do not like the tone of this message, Madam Secretary
Excuse me Doctor but that is wrong
What are the options for a patient like this?
Let it be, let it be, sang the whole ward.
When the saints go marching in, I want to be in that number.
The song became the first by an anaesthetist to go platinum.
He lived on a Farm for years.
The Beatles, the Rolling Stones and Queen.
Windows updates again. Thanks, Monday.
When: tomorrow
Lovely weather on call, as ever.
Poor staffing kills.
Little sleep, big rota.
Brave new world of apps.
Sweet tea helps.
Lovely people here.
Started her on Lamotrigine, then Lamictal.
Eliquis, Xarelto and Pradaxa: what to tell your patients.
Viagra was found by accident.
Ozempic, Wegovy, Mounjaro: who pays?
Humira and Enbrel are biologics.
He takes Lasix, Coumadin, Norvasc and Lanoxin.
Ask before mixing Vicodin with wine.
Bactrim DS twice daily was stopped.
Zoloft and Prozac are SSRIs.
Keppra 500 mg, Depakote and Topamax did not help.
Gatorade and Pedialyte after the run.
The Ventolin inhaler was empty.
Tylenol, Advil, Aleve: read the label.
Botox is not a hobby.
Shigella, Salmonella and Listeria love picnics.
Escherichia coli grew in the blood culture.
Staphylococcus aureus again.
Treponema pallidum is back.
Schistosomiasis, Leishmaniasis and Chagas are neglected.
Hirschsprung, Ebstein and Fallot in one week.
Osteopetrosis is rare.
Emphysema, Bronchitis, Asthma.
Easter on call again.
Eid Mubarak!
Happy Diwali, Happy Hanukkah, Merry Christmas.
Thanksgiving in the ICU.
Allah knows best.
Bless her.
God bless the night staff.
Thank God for cleaners.
Anonymous because my trust reads this.
X-ray, CT, MRI: choose one.
Prof says no.
Sister on ward 4 knows everything.
Boss says no, Matron says maybe.
Thursdays are for clinic, Fridays for paperwork.
Weds and Thurs clinics are cancelled.
Follow us on Facebook, Instagram and LinkedIn.
Google is not a doctor.
Doctor Google strikes again.
Found on TikTok, believed on YouTube.
ED is full. GPs are full. AAs are not doctors.
SOB, CP, DVT, PE: the night in four abbreviations.
BP 80/40, HR 130, GCS 9, lactate 6.
Na 118, K 6.2, Hb 61, INR 9.
US shows no DVT; LMWH stopped.
AF, CCF, CKD 3b, T2DM on SGLT2i.
PR exam, PV bleed, PO intake: abbreviations bite.
Grade 3, Stage IV, T2N1M0.
Give 2 tabs, then 1/52 later review.
Thread 1/5: what is sepsis?
2/ The first hour matters.
3/ Lactate is a clue.
FY1 to consultant in ten years.
CPD points, CME credits, GMC forms.
Covid, Flu, RSV: the winter three.
Black Lives Matter in medicine too.
African American and Hispanic women wait longer.
White coats carry bugs.
Asian and Pacific Islander patients were left out.
Jewish and Muslim chaplains work side by side.
Spanish speaking families need interpreters.
Aboriginal and Torres Strait Islander health is everybody's job.
Little things matter.
Sun cream, please.
Barking mad rota this week.
Moose on the road, ambulance late.
Yes. No. Hi. Bye. Sorry.
Okay, Doctor.
Well, Doctor, it hurts here.
Doctor: Any allergies? Patient: Penicillin.
Guest_family: She takes Aspirin.
Nurse: Any pain? Patient: No, Ma'am.
`.trim().split('\n')
