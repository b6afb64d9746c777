let memory = new Float64Array(0);

/**
 * So many zeros to add to, valid until the next call: the same memory every time. With memory of its own for each question
 * of each screen the collector has to stop everything again and again.
 */
export const zeroedSums = (length: number): Float64Array<ArrayBuffer> => {
  if (memory.length < length) memory = new Float64Array(length);
  return memory.subarray(0, length).fill(0);
};
