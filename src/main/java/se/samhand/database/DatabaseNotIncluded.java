package se.samhand.database;

/** The jar was built for a server of one's own and carries no database for this machine. */
class DatabaseNotIncluded extends RefusedToStart {

    DatabaseNotIncluded() {
        super(
                "This build carries no embedded database for %s %s: set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD."
                        .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }
}
