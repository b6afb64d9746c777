/** Hands a file to the reader through the browser's own download. */
export const downloadBlob = (blob: Blob, fileName: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  // the download has begun by the next task; only then may the address be given back
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
