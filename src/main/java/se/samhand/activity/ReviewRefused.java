package se.samhand.activity;

/** Why a step of a review was not taken. Nothing has changed. */
public abstract sealed class ReviewRefused extends RuntimeException
        permits OwnSubmission, NotYourTurn, OthersComeFirst, ChangedSinceRead {

    ReviewRefused(String message) {
        super(message);
    }
}
