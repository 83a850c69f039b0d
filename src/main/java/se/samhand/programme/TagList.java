package se.samhand.programme;

/** What an activity is marked with. The codes and their words are in the list of codes of that name. */
public enum TagList {
    TARGET_GROUP("target_group"),
    VIOLENCE_TYPE("violence_type"),
    /** Brå's report 2021:15 on violence in young people's relationships names three. */
    SUCCESS_FACTOR("success_factor");

    private final String codeList;

    TagList(String codeList) {
        this.codeList = codeList;
    }

    /** The name of its list of codes. */
    public String codeList() {
        return codeList;
    }
}
