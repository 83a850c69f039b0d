package se.samhand.importing;

/** How many rows an import would add, change or leave alone (or did), and how many faults and notes it has. */
public record ImportCounts(int added, int changed, int unchanged, int faults, int notes) {}
