package se.samhand.handover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.validation.Validator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.samhand.activity.ui.DraftKeeper;
import se.samhand.handover.HandOverDetails;
import se.samhand.handover.HandOverNote;
import se.samhand.handover.HandOverPage;
import se.samhand.handover.HandOverService;
import se.samhand.handover.NobodyTakesOver;
import se.samhand.handover.NotedMeanwhile;
import se.samhand.uikit.Download;
import se.samhand.uikit.FieldFaults;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** Where the function goes over: what those before write down, and who has signed. */
class HandOverPanel extends Composite<DraftKeeper> {

    private static final String NOTE = "note";

    private final transient HandOverService service;
    private final transient Validator validator;
    private final UUID functionId;
    private final Command onChanged;
    private final Div notes = new Div();
    private final TextArea note = DraftKeeper.kept(Fields.area(translate("handover.note.label")), NOTE);
    private final FieldFaults faults = new FieldFaults().at(NOTE, note);
    private int read;

    HandOverPanel(HandOverService service, Validator validator, HandOverPage page, Command onChanged) {
        this.service = service;
        this.validator = validator;
        this.functionId = page.function().id();
        this.onChanged = onChanged;
        read = page.current().map(HandOverDetails::notes).orElse(0);
        getContent().addClassName("hand-over");
        getContent().add(new H2(translate("handover.title")), state(page.current()));
        if (page.mayNote()) {
            write(page);
        } else {
            page.current()
                    .map(HandOverDetails::note)
                    .filter(it -> !it.isEmpty())
                    .ifPresent(it -> getContent().add(written(it)));
        }
        signed(page);
    }

    @Override
    protected DraftKeeper initContent() {
        return new DraftKeeper(); // not public, so that Flow cannot make it by itself
    }

    private static Paragraph state(Optional<HandOverDetails> current) {
        return new Paragraph(current.filter(HandOverDetails::waits)
                .map(it -> translate(
                        "handover.waits",
                        it.toName(),
                        HandOverWords.day(Objects.requireNonNull(it.begins())),
                        HandOverWords.day(Objects.requireNonNull(it.dueOn()))))
                .orElseGet(() -> translate("handover.none")));
    }

    private void write(HandOverPage page) {
        note.setMaxLength(HandOverNote.MOST_CHARACTERS);
        note.setHelperText(translate("handover.note.help"));
        note.setMinRows(3);
        page.current().ifPresent(it -> note.setValue(it.note()));
        var save = new Button(translate("handover.note.save"), click -> save());
        save.setDisableOnClick(true);
        getContent().add(notes, note);
        page.current()
                .filter(it -> it.notedAt() != null)
                .ifPresent(it -> getContent()
                        .add(about(translate(
                                "handover.note.by",
                                HandOverWords.day(Objects.requireNonNull(it.notedAt())),
                                it.notedBy()))));
        getContent().add(save);
        save.addClickListener(click -> save.setEnabled(true));
        getContent().keep(functionId, found -> note.setValue(found.getOrDefault(NOTE, note.getValue())));
    }

    private void save() {
        var written = new HandOverNote(note.getValue());
        if (!faults.noneIn(written, validator)) {
            return;
        }
        try {
            service.note(functionId, read, written);
            getContent().forget();
            Notices.success(translate("handover.note.saved"));
            onChanged.execute();
        } catch (NotedMeanwhile meanwhile) {
            service.page(functionId).flatMap(HandOverPage::current).ifPresent(this::showTheirs);
        } catch (NobodyTakesOver signed) {
            Notices.failure(translate("handover.gone"));
            onChanged.execute();
        }
    }

    /** What is typed stays; saved again, it stands instead. */
    private void showTheirs(HandOverDetails theirs) {
        read = theirs.notes();
        notes.removeAll();
        notes.add(new Paragraph(translate("handover.note.meanwhile", theirs.notedBy())), written(theirs.note()));
        notes.getElement().setAttribute("role", "alert");
    }

    private void signed(HandOverPage page) {
        if (page.signed().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("plain-rows");
        page.signed().forEach(it -> {
            var on = HandOverWords.day(Objects.requireNonNull(it.signedAt()));
            var file = new Download(
                    translate("handover.signed.pdf", on),
                    Download.PDF,
                    () -> "overlamning-" + it.id() + ".pdf",
                    out -> service.signed(functionId, it.id(), out));
            list.add(new ListItem(about(translate("handover.signed.by", it.signedBy(), on, it.fromName())), file));
        });
        getContent().add(list);
    }

    private static Div written(String text) {
        var written = new Div(text);
        written.addClassName("as-written");
        written.getElement().setAttribute("lang", "sv");
        return written;
    }

    private static Paragraph about(String text) {
        var about = new Paragraph(text);
        about.addClassName("row-about");
        return about;
    }
}
