import config from '@payload-config'
import '@payloadcms/next/css'
import { answerRest } from '../../../../rest.ts'

const answer = (request: Request): Promise<Response> => answerRest(config, request)

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT }
