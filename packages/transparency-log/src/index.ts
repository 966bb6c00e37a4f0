export {
  isKeyName,
  type NoteKey,
  type NoteVerifier,
  noteKey,
  readVerifierKey,
  verifierKeyOf,
} from './note/note-key.ts';
export { type NoteFault, openNote, signNote } from './note/signed-note.ts';
