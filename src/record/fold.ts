/** A name as it is compared: no diacritics, no letter case, one kind of apostrophe, hyphen and space. */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[-‐‑–\s]+/g, ' ')
    .trim()
