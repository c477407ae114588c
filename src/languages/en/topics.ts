import type { TopicWords } from '../../reading/kit/words/topics.ts'

export const topicWords: TopicWords = {}
