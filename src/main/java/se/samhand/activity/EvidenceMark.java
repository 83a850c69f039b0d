package se.samhand.activity;

import java.util.UUID;

/** That a follow-up has a piece of evidence. */
record EvidenceMark(UUID followUpId, boolean handedIn) {}
