package se.samhand.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import se.samhand.mail.MailLine;
import se.samhand.mail.MailService;
import se.samhand.mail.MailState;
import se.samhand.uikit.EmptyState;
import se.samhand.uikit.Notices;

/** Letters that have come equally far: what, to whom, when, and what stood in the way. */
class MailGrid extends Grid<MailLine> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");

    private final transient MailService mail;
    private final transient DateTimeFormatter moment;
    private final Command changed;
    private final Column<MailLine> deeds;
    private MailState shown = MailState.FAILED;

    MailGrid(MailService mail, Clock clock, Command changed) {
        this.mail = mail;
        this.moment = MOMENT.withZone(clock.getZone());
        this.changed = changed;
        addColumn(LitRenderer.<MailLine>of("""
                                <div class="import-row">
                                  <span class="import-row-title">${item.kind} · ${item.address}</span>
                                  <span class="quiet">${item.when}</span>
                                  <span ?hidden=${!item.trouble}>${item.trouble}</span>
                                  <span class="quiet" lang="en" ?hidden=${!item.said}>${item.said}</span>
                                </div>""")
                        .withProperty("kind", line -> getTranslation("mail.kind." + line.kind()))
                        .withProperty("address", MailLine::address)
                        .withProperty("when", this::when)
                        .withProperty(
                                "trouble",
                                line -> line.trouble() == null ? "" : getTranslation("mail.trouble." + line.trouble()))
                        .withProperty("said", MailLine::said))
                .setHeader(getTranslation("mail.letter"));
        deeds = addComponentColumn(this::again)
                .setKey("again")
                .setHeader(getTranslation("mail.again"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setItemsPageable(page -> mail.list(shown, page).getContent());
        getElement().setAttribute("aria-label", getTranslation("mail.title"));
        addClassName("import-list");
    }

    void show(MailState state) {
        shown = state;
        deeds.setVisible(state == MailState.FAILED || state == MailState.WAITING);
        setEmptyStateComponent(new EmptyState(getTranslation("mail.none." + state)));
        getDataProvider().refreshAll();
    }

    private Button again(MailLine line) {
        var again = new Button(getTranslation("mail.again"), click -> {
            mail.tryAgain(line.id());
            Notices.success(getTranslation("mail.tried"));
            getDataProvider().refreshAll();
            changed.execute();
        });
        again.setAriaLabel(getTranslation("mail.again-to", line.address()));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        return again;
    }

    private String when(MailLine line) {
        var ended = line.endedAt();
        return ended == null
                ? getTranslation("mail.when.WAITING", moment(line.putAt()), moment(line.nextTryAt()), line.tries())
                : getTranslation("mail.when." + line.state(), moment(line.putAt()), moment(ended), line.tries());
    }

    private String moment(Instant at) {
        return moment.format(at);
    }
}
