package se.samhand.activity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import se.samhand.activity.EvidenceDetails;
import se.samhand.activity.EvidenceKind;
import se.samhand.uikit.Download;

/** The files and links that show what a follow-up says; whoever fills it in adds to them and takes away. */
class EvidencePanel extends Composite<Section> {

    private final transient FollowUpDesk desk;
    private final UUID followUpId;
    private final boolean fillsIn;
    private final Div list = new Div();
    private final Div undo = new Div();

    private EvidencePanel(FollowUpDesk desk, UUID followUpId, boolean fillsIn) {
        this.desk = desk;
        this.followUpId = followUpId;
        this.fillsIn = fillsIn;
        undo.getElement().setAttribute("role", "status");
        getContent().addClassName("evidence");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(new H3(translate("activity.evidence")), list, undo);
        show();
    }

    static EvidencePanel toRead(FollowUpDesk desk, UUID followUpId) {
        return new EvidencePanel(desk, followUpId, false);
    }

    static EvidencePanel toFillIn(FollowUpDesk desk, UUID followUpId) {
        var panel = new EvidencePanel(desk, followUpId, true);
        panel.getContent().add(panel.adding());
        return panel;
    }

    /** Such as "2 underlag"; empty for none. */
    static String count(int pieces) {
        return pieces == 0 ? "" : translate("activity.evidence.count", pieces);
    }

    private Details adding() {
        var details = new Details(translate("activity.evidence.add"));
        details.addClassName("commitment-part");
        details.add(new EvidenceForm(
                desk,
                followUpId,
                () -> {
                    details.setOpened(false);
                    added();
                },
                () -> details.setOpened(true)));
        return details;
    }

    private void added() {
        undo.removeAll();
        show();
        getContent().getElement().callJsFunction("focus");
    }

    private void show() {
        var evidence = desk.evidence().of(followUpId);
        list.removeAll();
        if (evidence.isEmpty()) {
            list.add(new Paragraph(translate(fillsIn ? "activity.evidence.none.yet" : "activity.evidence.none")));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("milestones");
        evidence.forEach(it -> items.add(item(it)));
        list.add(items);
    }

    private ListItem item(EvidenceDetails evidence) {
        var about = new Div(about(evidence));
        about.addClassName("row-about");
        var item = new ListItem(source(evidence), about);
        if (fillsIn && !evidence.handedIn()) {
            var remove = new Button(translate("activity.evidence.remove"), click -> remove(evidence));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.setAriaLabel(translate("activity.evidence.remove.which", evidence.description()));
            item.add(remove);
        }
        return item;
    }

    private static String about(EvidenceDetails evidence) {
        var about = translate(
                "activity.evidence.about",
                word(evidence.kind()),
                PeriodNames.day(evidence.datedOn()),
                evidence.addedByName());
        return evidence.registrationNumber().isEmpty()
                ? about
                : about + " · " + translate("activity.evidence.number", evidence.registrationNumber());
    }

    static String word(EvidenceKind kind) {
        return translate("activity.evidence.kind." + kind);
    }

    private Div source(EvidenceDetails evidence) {
        var source = new Div(link(evidence));
        source.addClassName("evidence-source");
        return source;
    }

    private Component link(EvidenceDetails evidence) {
        var file = evidence.file();
        if (file == null) {
            var link = new Anchor(evidence.link(), evidence.description(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.getElement().setAttribute("lang", "sv");
            return new Span(link, small(translate("activity.evidence.link.new")));
        }
        var download = new Download(
                evidence.description(),
                file.kind().mediaType(),
                file.name(),
                file.size(),
                out -> send(evidence.id(), out));
        download.getElement().setAttribute("lang", "sv");
        return new Span(download, small(file.name() + ", " + FileWords.size(file.size())));
    }

    private void send(UUID id, OutputStream out) {
        try {
            desk.evidence().send(id, out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Span small(String text) {
        var span = new Span(" " + text);
        span.addClassName("quiet");
        return span;
    }

    private void remove(EvidenceDetails evidence) {
        Refusals.telling(() -> {
            desk.evidence().remove(evidence.id());
            var putBack = new Button(translate("activity.evidence.undo"), click -> putBack(evidence));
            putBack.addThemeVariants(ButtonVariant.SMALL);
            undo.removeAll();
            undo.add(new Span(translate("activity.evidence.removed", evidence.description())), putBack);
            putBack.focus();
        });
        show();
    }

    private void putBack(EvidenceDetails evidence) {
        Refusals.telling(() -> {
            desk.evidence().putBack(evidence.id());
            undo.removeAll();
        });
        show();
    }
}
