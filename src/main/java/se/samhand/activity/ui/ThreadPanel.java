package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.UUID;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import se.samhand.activity.CommitmentDetails;
import se.samhand.activity.CommitmentNotPossible;
import se.samhand.activity.CommitmentReading;
import se.samhand.activity.CommitmentThread;
import se.samhand.programme.ActivityThread.Linked;
import se.samhand.uikit.Notices;

/** What a commitment was before and became, and that the programme's words are others since it was answered. */
class ThreadPanel extends Composite<Div> {

    ThreadPanel(CommitmentDesk desk, CommitmentReading reading, Command onChanged) {
        var id = reading.commitment().id();
        getContent().addClassName("commitment-thread");
        if (reading.undertaking().textChanged()) {
            var flag = new Paragraph(translate("activity.commitment.textChanged"));
            flag.addClassName("note");
            getContent().add(flag);
        }
        reading.thread().ifPresent(thread -> {
            if (thread.mayConfirm()) {
                getContent()
                        .add(new Button(
                                translate("activity.commitment.confirm"),
                                click -> confirm(desk, id, reading.commitment().version(), onChanged)));
            }
            show(thread);
        });
    }

    private void show(CommitmentThread thread) {
        if (thread.before().isEmpty()) {
            thread.activity().before().forEach(it -> line("activity.thread.before", it));
        }
        thread.before().forEach(it -> line("activity.thread.before", it));
        if (thread.after().isEmpty()) {
            thread.activity().after().forEach(it -> line("activity.thread.after", it));
        }
        thread.after().forEach(it -> line("activity.thread.after", it));
        var ended = thread.activity().ended();
        if (ended != null) {
            getContent()
                    .add(new Paragraph(
                            translate("activity.thread.ended", ended.version(), PeriodNames.day(ended.from()))));
        }
    }

    private void line(String key, CommitmentDetails other) {
        line(
                translate(key, other.versionNumber()),
                "activities/" + other.id(),
                List.of(other.activityCode() + " " + other.activityText(), other.unitName()));
    }

    private void line(String key, Linked other) {
        line(translate(key, other.version()), other.address(), List.of(other.code() + " " + other.text()));
    }

    private void line(String words, String address, List<String> other) {
        var link = new Anchor(address, String.join(" – ", other));
        link.getElement().setAttribute("lang", "sv");
        getContent().add(new Div(new Span(words + " "), link));
    }

    private static void confirm(CommitmentDesk desk, UUID id, long version, Command onChanged) {
        try {
            desk.carried().confirm(id, version);
            Notices.success(translate("activity.commitment.confirmed"));
        } catch (ObjectOptimisticLockingFailureException changedMeanwhile) {
            Notices.failure(translate("activity.commitment.refused.changed"));
        } catch (CommitmentNotPossible refusal) {
            Notices.failure(translate("activity.commitment.refused." + refusal.reason()));
        }
        onChanged.execute();
    }
}
