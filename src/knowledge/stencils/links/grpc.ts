import type { Stencil } from '../../../engine/pack.ts'

export const stencil: Stencil = {
  id: 'flow.grpc',
  name: 'gRPC call',
  base: 'flow',
  parent: 'flow',
  group: 'Flows',
  description: 'Remote calls in a binary format; TLS is a choice.',
  keywords: ['RPC', 'protobuf', 'HTTP/2', 'Thrift'],
  icon: 'arrow-up-down',
  properties: [],
  defaults: {},
}
