/**
 * Words that stand printed on wristbands, labels, boards, screens, letters and prescriptions, in English, French, Spanish and German.
 * Compared after folding: capitals, no accents, no marks, and letters that readers of print confuse (0 and O, 1, I and l, 5 and S, 8 and B) taken as one.
 */
export const labels = {
  /** A number after one of these finds one person. */
  record: `mrn, mr, mr no, mr number, med rec, med rec no, medical record no, medical record number, record number, record no, nhs, nhs no, nhs num, nhs number, hosp no, hospital no, hospital number, hospital num, hosp num, unit no, unit number, chi, chi no, chi number, nhi, nhi no, urn, ur no, umrn,
    patient id, pt id, patient no, pt no, patient number, pat id, pat no, pid, hn, crn, medicare no, medicare number, ohip, health card, health card no, hcn, phn, ramq, ssn, ihi, fin, csn, episode no, encounter, encounter no, visit no, visit id,
    chart no, chart number, folder no, admission no, adm no, hospital id, rch no, uhid, ipp, nip, nda, nhc, historia clinica, hist clin, n historia, patientennr, fallnr, nir`,
  /** A number after one of these counts beside something else of a patient. */
  weakRecord: `file, id, id no, lab no, lab number, lab id, lab ref, acc no, acc, accession, accession no, acsn, specimen no, specimen id, sample no, sample id, request no, req no, order no, case no, case id, file no, account no, acct, acct no, ref no, our ref, barcode, rx no, rx, donor no`,
  birth: `dob, d o b, date of birth, birth date, birthdate, bdate, ddn, date de naissance, ne le, nee le, fecha de nacimiento, fecha nac, f nac, fn, fdn, geb, geboren, geb dat, geburtsdatum`,
  /** A date of birth only beside something else of a patient; books are full of people who were born. */
  weakBirth: `born, birthday, b`,
  /** A name after one of these is a patient's. */
  patientName: `patient name, pt name, pat name, name of patient, patients name, patient, pt, pat, baby of, babe of, bb of, bg of, nom du patient, paciente, patientin, nok`,
  /** Those of them that leave no doubt by themselves. */
  surePatientName: `patient name, pt name, pat name, name of patient, patients name, baby of, babe of, nom du patient`,
  /** A name after one of these is a patient's beside something else of a patient. */
  name: `name, full name, surname, last name, family name, forename, forenames, first name, given name, given names, first names, re, nom, prenom, nombre, for, apellidos, apellido, vorname, nachname`,
  /** A name after one of these belongs to staff. */
  staff: `anaes, anaesthetics, odp, scrub, scrub nurse, hca, ward manager, dr, dr., doctor, prof, professor, cons, consultant, consultants, nurse, named nurse, rn, sister, staff nurse, matron, midwife, gp, registrar, reg, sho, surgeon, anaesthetist, anesthetist, physician, md, attending, provider, prescriber, requested by, req by, ref by, referred by, referring, referrer, reported by, reporting, reviewed by, signed, signed by, signature, taken by, collected by, technician, tech, operator, radiographer, performed by, authorised by, courtesy, courtesy of, by, author, authors, speaker, speakers, chair, editor, editors, dispensed by, pharmacist, pharm, phlebotomist, medico, medecin, arzt, from, cc`,
  /** What stands on things from care and hardly elsewhere: one of them makes titled names a patient's. */
  care: `fall risk, c diff, cdiff, mrsa, barrier nurse, barrier nursing, isolation, nbm, npo, nkda, allergy, allergies, allergic to, no known allergies, admitted, adm, adm date, admission, admission date, discharge, discharged, edd, inpatient, outpatient, outpatients, blood group, group and save, crossmatch, blood culture, blood cultures, blood sample, sample, throat swab, wound swab, specimen, specimen type, sample type, collected, collected at, date collected, collection date, time taken, date taken, clinical details, histology, biopsy, urine, serum, plasma, edta, swab, msu, csf, fbc, haematology, biochemistry, microbiology, cytology, formalin, dnar, dnacpr, resus status, falls risk, high risk, infusion, drug chart, prescription, prescribed, rx only for, dispensed, dispensing, repeat prescription, take one, take two, one to be taken, apply twice, tab, tabs, caps, sig, qty, refills, nicu, icu, itu, picu, hdu, ccu, your scan, your operation, your treatment, for attending, memory clinic, consent form, your appointment, appointment with, your results, your test results, referral, clinic letter, clinic date, seen in clinic, diagnosis, diagnoses, medication, medications, mg, mcg, obs, news, news2, nok, next of kin, theatre list, operating list, op list, procedure, anaesthetic, ga, la, post op, day case, er arrival, triage, triage cat, chief complaint, handover, cama, planta`,
  /** Places of care, which count where a number follows. */
  place: `ward, bed, bay, side room, room, rm, theatre, ot, chambre, habitacion, zimmer, cubicle, cub`,
  /** What stands on monitors and tracings. */
  device: `hr, pulse, temp, bp, spo2, sp02, nibp, abp, etco2, resp, pvc, pvcs, rr, bpm, map, cvp, art, pleth, vent rate, vent rate bpm, pr interval, pr int, qrs duration, qrs dur, qrsd, qt, qtc, qt qtc, p r t axes, axes, sinus rhythm, sinus tachycardia, sinus bradycardia, atrial flutter, pr, atrial fibrillation, fio2, peep, tidal, co2, infusion rate`,
  /** What stands on scans and films. */
  imaging: `head, brain, spine, thorax, without contrast, ap, pa, lat, lateral, erect, supine, portable, mobile, kv, kvp, mas, dlp, ctdi, axial, coronal, sagittal, t1, t2, flair, dwi, fov, slice, slice thickness, series, se, im, img, study, study date, acq, acq tm, modality, ct, mr, mri, xr, cr, dx, us, ga, lmp, efw, mi, tis, tib, hz, ww, wl, zoom, contrast, chest, knee, hand, pelvis, abdomen, thk, te, tr, compressed, w, l, r, mammo, rcc, lcc, rmlo, lmlo`,
  /** What heads the columns of a board. */
  board: `bed, patient, name, cons, consultant, nurse, plan, edd, diagnosis, dx, diet, mobility, team, jobs, age, room, bay, status, fluids, obs, los, ward, tasks, op, operation, procedure, theatre, theatre list, surgeon, list, time, ot, physio, social, code, rn, md, needs, d c, mfd, waiting, location, complaint`,
  sex: `m, f, male, female, sex, gender, mann, frau, homme, femme, hombre, mujer, masc, fem, y, yr, yrs, years, age, old, yo, sexe, sexo`,
  /** Neither a name nor a part of one. */
  notNames: `hospital, infirmary, royal, general, university, trust, foundation, nhs, clinic, health, healthcare, medical, medicine, surgery, surgical, center, centre, department, dept, unit, floor, level, room, rm, service, services, laboratory, lab, pathology, radiology, cardiology, oncology, paediatrics, pediatrics, maternity, emergency, ed, er, ae, resus, or, theatre, theatres, recovery, pharmacy, boots, street, road, avenue, lane, drive, city, county, penicillin, latex, none, nil, known, unknown, not, no, yes, the, and, of, for, in, on, at, to, with, is, are, was, from, please, do, date, time, today, page, type, test, result, results, report, final, preliminary, unconfirmed, normal, abnormal, blood, tube, red, blue, green, yellow, purple, pink, white, orange, empty, vacant, clean, dirty, closed, available, blocked, isolation, home, await, awaiting, scan, bloods, iv, po, tds, bd, od, om, on, prn, stat, hourly, daily, twice, once, tablets, tablet, capsule, capsules, mg, ml, mcg, keep, out, reach, children, warning, caution, barrier, precautions, left, right, chest, view, exam, examination, stop, start, day, days, week, night, morning, alert, alarm, off, auto, adult, paed, neonate, mode, rate, rhythm, lead, limb, filter, gain, speed, sinus, atrial, ventricular, fibrillation, tachycardia, bradycardia, block, st, ecg, ekg, confirmed, interval, duration, axis, monday, tuesday, wednesday, thursday, friday, saturday, sunday, jan, january, feb, february, mar, march, apr, april, may, jun, june, jul, july, aug, august, sep, sept, september, oct, october, nov, november, dec, december, dear, yours, sincerely, faithfully, regards, thank, thanks, you, your, we, this, that, information, details, address, postcode, tel, telephone, phone, fax, mobile, email, www, positive, negative, religion, status, married, single, occupation, nationality, british, passport, welcome, plan, team, jobs, list, medics, surgeons`,
} as const

export type LabelKind = keyof typeof labels

/** Titles of people who are not staff. */
export const patientTitles = 'mr, mrs, ms, miss, mx, master, mstr, baby, infant, mme, m., sra, sr., herr, frau, senora, senor'

/** Words that say that nobody real is meant. */
export const unreal = 'test patient, patient test, zztest, zz test, testpatient, dummy patient, mock patient, sim patient, simulated patient, simulation patient, example patient, sample patient, fictional, fictitious, invented, john doe, jane doe, training only, for training, training purposes, demo patient, anonymous patient, not a real patient'

export const months = 'jan, january, feb, february, mar, march, apr, april, may, jun, june, jul, july, aug, august, sep, sept, september, oct, october, nov, november, dec, december'
