/** What dragged labels are marked with: nothing else may be dropped on names. */
export const labelDragType = 'uptake-label';
