import { fold } from '../text/fold.ts'

/** Given names and parts of names whose spellings differ too much for a rule; the first of each row stands for all. */
const sameNames: readonly (readonly string[])[] = [
  ['alexander', 'aleksandr', 'alexandr', 'aleksander', 'alyaksandr', 'aliaksandr', 'aleksandar'],
  ['mohammed', 'muhammad', 'mohamed', 'mohammad', 'mohamad', 'muhammed', 'mohamud', 'mahomed', 'mukhammad'],
  ['abdul', 'abdel', 'abd', 'abdal'],
  ['abdullah', 'abdulla', 'abdallah', 'abdalla', 'abdollah'],
  ['ahmed', 'ahmad', 'ahmet', 'akhmed', 'akhmad'],
  ['yusuf', 'yousef', 'youssef', 'yousuf', 'yusef', 'yosef', 'youssouf', 'yussuf'],
  ['hussein', 'hussain', 'husain', 'husayn', 'hossein', 'hosein', 'husein'],
  ['khaled', 'khalid'],
  ['saeed', 'said', 'saied', 'sayed', 'sayyid', 'seyed', 'seyyed', 'syed'],
  ['omar', 'omer', 'umar'],
  ['osman', 'othman', 'uthman'],
  ['zayed', 'zayid', 'zaid', 'zayd'],
  ['faisal', 'faysal', 'feisal', 'faycal'],
  ['suleiman', 'sulaiman', 'sulayman', 'soleiman', 'suleyman'],
  ['ibrahim', 'ebrahim'],
  ['ismail', 'esmail', 'esmaeil', 'ismael'],
  ['tariq', 'tarek', 'tareq', 'tarik'],
  ['hasan', 'hassan'],
  ['yevgeny', 'evgeny', 'yevgeni', 'evgeni', 'evgenii', 'yevgeniy'],
  ['dmitry', 'dmitri', 'dimitri', 'dimitry', 'dmitriy', 'dmitrii'],
  ['sergei', 'sergey', 'serguei', 'sergej'],
  ['viktor', 'victor'],
  ['nikolai', 'nikolay', 'nikolaj'],
  ['mikhail', 'mihail', 'mikhael'],
  ['maxim', 'maksim', 'maksym'],
  ['andrii', 'andriy', 'andrij'],
  ['georgy', 'georgiy', 'georgii', 'georgi'],
  ['al', 'el', 'as', 'ash', 'an', 'ad', 'ar', 'at', 'az'],
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
for (const [first = '', ...others] of sameNames) for (const name of [first, ...others]) same.set(name, soften(first))

/** The key of one word of a name. */
const keyOfWord = (word: string): string => same.get(word) ?? soften(word)

const separators = /[\s\-‐‑–.,()"“”]+/

/**
 * What names are compared by: small letters without marks, spelling variants and transliterations made one
 * ("Sergey", "Sergei"; "Zelenskyy", "Zelensky"), hyphens as spaces.
 */
export function nameKey(name: string): string {
  const words = fold(name).split(separators)
  let key = ''
  for (const word of words) if (word !== '') key += key === '' ? keyOfWord(word) : ` ${keyOfWord(word)}`
  return key
}
