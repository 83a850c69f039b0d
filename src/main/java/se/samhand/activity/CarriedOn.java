package se.samhand.activity;

import java.util.List;

/** A commitment that has just been made, and those that it goes on from. */
record CarriedOn(Commitment made, List<Commitment> sources) {}
