import { fold } from '../text/fold.ts'

/** Given names and parts of names whose spellings differ too much for a rule; the first of each row stands for all. */
const sameNames: readonly string[] = [
  'alexander aleksandr alexandr aleksander alyaksandr aliaksandr aleksandar',
  'mohammed muhammad mohamed mohammad mohamad muhammed mohamud mahomed mukhammad',
  'abdul abdel abd abdal',
  'abdullah abdulla abdallah abdalla abdollah',
  'ahmed ahmad ahmet akhmed akhmad',
  'yusuf yousef youssef yousuf yusef yosef youssouf yussuf',
  'hussein hussain husain husayn hossein hosein husein',
  'khaled khalid',
  'saeed said saied sayed sayyid seyed seyyed syed',
  'omar omer umar',
  'osman othman uthman',
  'zayed zayid zaid zayd',
  'faisal faysal feisal faycal',
  'suleiman sulaiman sulayman soleiman suleyman',
  'ibrahim ebrahim',
  'ismail esmail esmaeil ismael',
  'tariq tarek tareq tarik',
  'hasan hassan',
  'yevgeny evgeny yevgeni evgeni evgenii yevgeniy',
  'dmitry dmitri dimitri dimitry dmitriy dmitrii',
  'sergei sergey serguei sergej',
  'viktor victor',
  'nikolai nikolay nikolaj nickolay',
  'mikhail mihail mikhael',
  'maxim maksim maksym',
  'andrii andriy andrij',
  'georgy georgiy georgii georgi',
  'al el as ash an ad ar at az',
]

/** Letters that transliterations of one name do not agree on. */
function soften(word: string): string {
  return word
    .replaceAll('y', 'i')
    .replaceAll('x', 'ks')
    .replaceAll('ou', 'u')
    .replaceAll('oo', 'u')
    .replaceAll('ee', 'i')
    .replaceAll('shch', 'sch')
    .replaceAll('aie', 'ae')
    .replace(/(.)\1+/g, '$1')
    .replace(/^ie/, 'e')
    .replace(/enka$/, 'enko')
}

const same = new Map<string, string>()
for (const row of sameNames) {
  const names = row.split(' ')
  for (const name of names) same.set(name, soften(names[0] ?? ''))
}

/** The key of one word of a name. */
const keyOfWord = (word: string): string => same.get(word) ?? soften(word)

const separators = /[\s\-‐‑–.,()"“”]+/

/** A name as it is spelled, but for case, marks and hyphens. */
export const spellingKey = (name: string): string =>
  fold(name)
    .split(separators)
    .filter((word) => word !== '')
    .join(' ')

/**
 * What names are found by: spelling variants and transliterations are one ("Sergey", "Sergei"; "Zelenskyy", "Zelensky").
 */
export const nameKey = (name: string): string => softKey(spellingKey(name))

/** The name's key from its spelling's. */
export const softKey = (spelling: string): string => spelling.split(' ').map(keyOfWord).join(' ')
