package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import se.samhand.activity.Act;
import se.samhand.activity.Act.Kind;
import se.samhand.activity.Proposal;
import se.samhand.activity.Reasons;

/** Why something stands as it does, and what would turn it, in plain words. */
final class WhyWords {

    private WhyWords() {}

    /** Which rule, with what it rests on: days, who said so, since when. */
    static String rule(Reasons reasons) {
        var since = reasons.since() == null ? "" : PeriodNames.day(reasons.since());
        return translate(
                "activity.why.rule." + reasons.state(),
                PeriodNames.of(reasons.period()),
                PeriodNames.day(reasons.dueOn()),
                since,
                reasons.by());
    }

    static String proposed(Proposal proposal) {
        var status = proposal.status();
        return status == null
                ? translate("activity.why.proposed.none")
                : translate("activity.why.proposed", StatusWords.word(status));
    }

    /** What to do, as a verb. */
    static String verb(Act act) {
        var until = act.until();
        var hasDay = until != null || act.kind() != Kind.REPORT && act.kind() != Kind.COMPLETE;
        return translate(
                "activity.why.act." + act.kind() + (hasDay ? "" : ".now"),
                act.what(),
                until == null ? "" : PeriodNames.day(until));
    }

    static String next(Act act) {
        return translate("activity.why.act.next", act.until() == null ? "" : PeriodNames.day(act.until()));
    }

    static String who(Act act) {
        return act.where().isEmpty()
                ? translate("activity.why.by." + act.by())
                : translate("activity.why.by.at", translate("activity.why.by." + act.by()), act.where());
    }
}
