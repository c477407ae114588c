import type { OpenAPIHono } from '@hono/zod-openapi'
import { additions } from './add.ts'
import { commitments } from './commitments.ts'
import type { Deps } from './deps.ts'
import { documents } from './documents.ts'
import { engagements } from './engagements.ts'
import { entities } from './entities.ts'
import { facetCounts } from './facets.ts'
import { instruments } from './instruments.ts'
import { reads } from './read.ts'
import { createRouter } from './router.ts'
import { searches } from './search.ts'
import { statements } from './statements.ts'
import { summaries } from './summary.ts'

const resources = [
  summaries,
  searches,
  facetCounts,
  documents,
  engagements,
  statements,
  entities,
  instruments,
  commitments,
  reads,
  additions,
]

/** All resources of the API on one router. */
export function createApi(deps: Deps): OpenAPIHono {
  const api = createRouter()
  for (const resource of resources) api.route('/', resource(deps))
  return api
}
