package se.samhand.programme;

/** The city has decided on the version; from then on nobody changes it. */
public class VersionDecided extends RuntimeException {

    private final String programmeCode;
    private final int number;

    VersionDecided(String programmeCode, int number) {
        super(programmeCode + "/" + number);
        this.programmeCode = programmeCode;
        this.number = number;
    }

    public String programmeCode() {
        return programmeCode;
    }

    public int number() {
        return number;
    }
}
