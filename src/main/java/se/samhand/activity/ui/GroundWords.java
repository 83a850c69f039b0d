package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import se.samhand.activity.ActivityStatus;
import se.samhand.activity.Ground;

/** What a proposal rests on, in sentences. */
final class GroundWords {

    private GroundWords() {}

    static String sentence(Ground ground) {
        var day = ground.day() == null ? "" : PeriodNames.day(ground.day());
        return switch (ground.kind()) {
            case SAID_LAST ->
                translate("activity.ground.SAID_LAST", StatusWords.word(ActivityStatus.valueOf(ground.what())));
            case MILESTONES_REACHED -> translate("activity.ground.MILESTONES_REACHED", share(ground.what()));
            case FIGURE_MISSED, FIGURE_REACHED ->
                translate(
                        "activity.ground." + ground.kind(),
                        ground.what(),
                        share(decimals(ground.figure())),
                        decimals(ground.aim()).replace('-', '–'),
                        day);
            default -> translate("activity.ground." + ground.kind(), ground.what(), day);
        };
    }

    /** 5 av 7; a number that is no share stays as it is. */
    private static String share(String text) {
        var parts = text.split("/", 2);
        return parts.length == 1 ? text : translate("activity.ground.share", parts[0], parts[1]);
    }

    private static String decimals(String number) {
        return number.replace(".", translate("activity.ground.decimal"));
    }
}
