package se.samhand.database;

import java.util.List;

/** In production nothing is guessed: every missing setting is named. */
class SettingsMissing extends RefusedToStart {

    SettingsMissing(List<String> names) {
        super("The profile prod starts nothing embedded and needs a database server: set %s."
                .formatted(String.join(", ", names)));
    }
}
