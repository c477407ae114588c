export { type AppOptions, createApp } from './app.ts'
export { defaultPort, type ServeOptions, type Serving, serve } from './serve.ts'
