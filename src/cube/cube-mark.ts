/** With what an encoded cube begins: 'UPTKCUBE', and the version of the format that this program writes and reads. */
export const cubeMark = { magic: [0x55, 0x50, 0x54, 0x4b, 0x43, 0x55, 0x42, 0x45], version: 1 } as const;
