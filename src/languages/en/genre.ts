import type { GenreWords } from '../../reading/kit/words/genre.ts'

export const genreWords: GenreWords = {}
