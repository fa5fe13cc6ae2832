export { isRefusal, type Box, type MetadataItem, type MetadataKind, type MetadataPlace, type PictureType, type Pixels, type Refusal } from './types.ts'
