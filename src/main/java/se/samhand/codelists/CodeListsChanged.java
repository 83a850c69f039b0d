package se.samhand.codelists;

/** Words were added, changed or taken away; published inside the transaction that did it. */
record CodeListsChanged() {}
