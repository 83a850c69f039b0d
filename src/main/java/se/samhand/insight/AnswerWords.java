package se.samhand.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.activity.FollowUpDraft;
import se.samhand.importing.Texts;

/** An answer in the words that go out of the portal, which are Swedish whoever reads them here. */
@Component
class AnswerWords {

    private final Texts texts;

    AnswerWords(Texts texts) {
        this.texts = texts;
    }

    String status(FollowUpDraft answer) {
        var status = answer.status();
        return status == null ? "" : texts.of("activity.status." + status);
    }

    /** What has happened; then cause and remedy, as far as the state asks for them. */
    String text(FollowUpDraft answer) {
        var parts = new ArrayList<String>();
        parts.add(answer.narrative().strip());
        var status = answer.status();
        if (status != null && status.needsCause()) {
            parts.add(texts.of("insight.ils.cause") + " " + answer.cause().strip());
        }
        if (status != null && status.needsRemedy()) {
            parts.add(texts.of("insight.ils.remedy") + " " + answer.remedy().strip() + "\n"
                    + texts.of("insight.ils.remedy.who") + " "
                    + answer.remedyOwner().strip() + ", "
                    + texts.of("insight.ils.remedy.when") + " " + day(answer.remedyDue()) + ".");
        }
        return String.join("\n", parts);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
