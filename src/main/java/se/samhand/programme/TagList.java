package se.samhand.programme;

import java.util.List;

/** What an activity is marked with. Each code has its word in the translations, {@code programme.tag.<LIST>.<CODE>}. */
public enum TagList {
    TARGET_GROUP("ADULTS", "CHILDREN", "YOUNG", "PERPETRATORS", "STAFF"),
    VIOLENCE_TYPE(
            "CLOSE_RELATIONSHIPS", "HONOUR_BASED", "SEX_FOR_COMPENSATION", "SEXUAL_TRAFFICKING", "SEXUAL_ANY_RELATION"),
    /** Brå's report 2021:15 on violence in young people's relationships names these three. */
    SUCCESS_FACTOR("ROUTINE_QUESTIONS", "YOUTH_VOICE", "CIVIL_SOCIETY");

    private final List<String> codes;

    TagList(String... codes) {
        this.codes = List.of(codes);
    }

    /** The codes there are, in the order they are shown. */
    public List<String> codes() {
        return codes;
    }
}
