package se.samhand.judgement;

/** What is judged, as one text: a goal by its key, and a yearly target by its indicator's code. */
final class Subject {

    private Subject() {}

    static String goal(String goalKey) {
        return "goal:" + goalKey;
    }

    static String target(String indicatorCode) {
        return "target:" + indicatorCode;
    }
}
