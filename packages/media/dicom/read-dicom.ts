import { readShort, readText, toLine } from '../container/bytes.ts'
import type { MetadataItem, MetadataKind } from '../types.ts'
import { readElements, type Element } from './elements.ts'

const names: Record<string, readonly [kind: MetadataKind, label: string]> = {
  '00100010': ['owner', 'Patient’s name'],
  '00100020': ['owner', 'Patient’s number'],
  '00100030': ['time', 'Patient’s date of birth'],
  '00100032': ['time', 'Patient’s time of birth'],
  '00100040': ['owner', 'Patient’s sex'],
  '00101000': ['owner', 'Patient’s other numbers'],
  '00101001': ['owner', 'Patient’s other names'],
  '00101005': ['owner', 'Patient’s birth name'],
  '00101010': ['owner', 'Patient’s age'],
  '00101040': ['position', 'Patient’s address'],
  '00101060': ['owner', 'Patient’s mother’s birth name'],
  '00102154': ['owner', 'Patient’s telephone'],
  '00102160': ['owner', 'Patient’s ethnic group'],
  '00102180': ['owner', 'Patient’s occupation'],
  '001021b0': ['caption', 'Patient’s history'],
  '00104000': ['caption', 'Comments on the patient'],
  '00080012': ['time', 'Made on'],
  '00080020': ['time', 'Study date'],
  '00080021': ['time', 'Series date'],
  '00080022': ['time', 'Acquisition date'],
  '00080023': ['time', 'Image date'],
  '00080030': ['time', 'Study time'],
  '00080050': ['serial', 'Accession number'],
  '00080070': ['device', 'Maker'],
  '00080080': ['position', 'Institution'],
  '00080081': ['position', 'Institution’s address'],
  '00080090': ['owner', 'Referring physician'],
  '00081010': ['device', 'Station'],
  '00081030': ['caption', 'Study'],
  '0008103e': ['caption', 'Series'],
  '00081040': ['position', 'Department'],
  '00081048': ['owner', 'Physician of record'],
  '00081050': ['owner', 'Performing physician'],
  '00081060': ['owner', 'Reading physician'],
  '00081070': ['owner', 'Operator'],
  '00081090': ['device', 'Model'],
  '00080018': ['serial', 'Image identifier'],
  '0020000d': ['serial', 'Study identifier'],
  '0020000e': ['serial', 'Series identifier'],
  '00200010': ['serial', 'Study number'],
  '00181000': ['serial', 'Device serial number'],
  '00181030': ['caption', 'Protocol'],
  '00280301': ['other', 'Text burned into the image'],
  '00321032': ['owner', 'Requesting physician'],
  '00380010': ['serial', 'Admission number'],
}

/** What a DICOM header says of patient, people, place and time, and the size of its image. */
export function readDicom(bytes: Uint8Array): { width: number; height: number; items: MetadataItem[] } {
  const elements = readElements(bytes)
  const items = elements.flatMap((element) => toItem(bytes, element)).slice(0, 200)
  const readSize = (tag: string): number => {
    const element = elements.find((one) => one.tag === tag)
    return element && element.length >= 2 ? readShort(bytes, element.at, element.isLittle) : 0
  }
  return { width: readSize('00280011'), height: readSize('00280010'), items }
}

function toItem(bytes: Uint8Array, { tag, at, length }: Element): MetadataItem[] {
  const name = names[tag]
  if (!name || length === 0) return []
  const value = toLine(readText(bytes.subarray(at, at + Math.min(400, length))).replaceAll('^', ' '))
  return value ? [{ kind: name[0], where: 'container', label: name[1], value, sensitive: true }] : []
}
