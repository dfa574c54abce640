// node --import overHttp.mjs: Node imports modules from a server on this machine, as a browser does.
import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const isWeb = (url) => url?.startsWith('http://127.0.0.1:')

export const resolve = (specifier, context, next) =>
  isWeb(context.parentURL) || isWeb(specifier)
    ? { url: new URL(specifier, context.parentURL).href, shortCircuit: true }
    : next(specifier, context)

export const load = async (url, context, next) => {
  if (!isWeb(url)) return next(url, context)
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return { format: 'module', source: await answer.text(), shortCircuit: true }
}

// The hooks are this file again, in a separate thread.
if (isMainThread) register(import.meta.url)
