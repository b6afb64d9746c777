/** of the sizes tried the fastest */
const sliceBytes = 4 << 20;

const read = async (file: File): Promise<number> => {
  let bytes = 0;
  for (let start = 0; start < file.size; start += sliceBytes) {
    bytes += (await file.slice(start, start + sliceBytes).arrayBuffer()).byteLength;
  }
  return bytes;
};

addEventListener('message', ({ data }: MessageEvent<File>) => {
  void read(data).then((bytes) => postMessage(bytes));
});
postMessage('ready');
