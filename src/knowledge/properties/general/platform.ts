import type { Property } from '../../../engine/pack.ts'
import { inGroup, tri } from '../../property-builders.ts'

export const properties: readonly Property[] = inGroup('Platform', [
  tri(
    'hardened',
    'Hardened',
    'Yes: defaults, sample accounts and services that are not needed are gone, and drift from the baseline is noticed.',
  ),
  tri(
    'unprivileged',
    'Runs without privileges',
    'Yes: it runs as no root, with a read-only file system and without access to the host or its sockets.',
  ),
  tri(
    'resourceLimits',
    'Resources limited',
    'Yes: memory, processor time, concurrency and cost have ceilings.',
  ),
  tri(
    'imagesVerified',
    'Images verified',
    'Yes: only images from your registry whose signature was checked are started.',
  ),
  tri(
    'controlPlaneRestricted',
    'Control plane restricted',
    'Yes: its interface is reachable only by administrators and needs personal, role-based access.',
  ),
])
