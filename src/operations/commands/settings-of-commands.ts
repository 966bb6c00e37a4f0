/** What a command says of its settings that works as the site does. */
export const siteSettings = `Settings, from the environment: DATABASE_URL and the keys as for "tilts serve", or TILTS_DATA alone for a database of our
own: by default that of the demo in .tilts here.`;

/** The same of a command that works as the owner of the tables. */
export const ownerSettings = `Settings, from the environment: DATABASE_OWNER_URL or TILTS_DATA, as for "tilts migrate", and the keys as for "tilts serve".`;

/** Of a command that signs or verifies checkpoints of the audit log. */
export const checkpointSettings = `Settings, from the environment: DATABASE_OWNER_URL or TILTS_DATA, as for "tilts migrate", and TILTS_CHECKPOINT_KEY: NAME:KEY,
a URL without its scheme and 32 bytes in base64. For a database of our own one is made beside it.`;
