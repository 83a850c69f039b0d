package se.samhand.privacy;

/** Where a figure stands in a table; sums stand in the row and the column after the last. */
record Place(int row, int column) {}
