package se.samhand.training.sessions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.function.Supplier;
import se.samhand.organisation.people.EmploymentDetails;
import se.samhand.training.sessions.BookingNotPossible;
import se.samhand.training.sessions.BookingService;
import se.samhand.training.sessions.EnrolmentDetails;
import se.samhand.training.sessions.EnrolmentStage;
import se.samhand.training.sessions.SessionPage;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;

/** Whom the reader sees in a session, and whom else they can give a seat. */
class PeoplePanel extends Composite<Section> {

    private final transient BookingService bookings;
    private final SessionPage page;
    private final Command onChanged;
    private final MultiSelectComboBox<EmploymentDetails> team = Fields.several(translate("training.people.team"));

    PeoplePanel(BookingService bookings, SessionPage page, Command onChanged) {
        this.bookings = bookings;
        this.page = page;
        this.onChanged = onChanged;
        getContent().addClassName("session-people");
        getContent().add(new H2(translate(page.plans() ? "training.people.all" : "training.people.own")));
        if (page.people().isEmpty()) {
            getContent().add(new Paragraph(translate(nobody())));
        } else {
            var list = new OrderedList();
            page.people().forEach(it -> list.add(item(it)));
            getContent().add(list);
        }
        if (!page.bookable().isEmpty()) {
            getContent().add(booking());
        } else if (page.session().standing().takesBookings()) {
            getContent()
                    .add(new Paragraph(
                            translate(page.plans() ? "training.people.managersBook" : "training.people.nobodyToBook")));
        }
    }

    private String nobody() {
        return page.session().standing().isAhead() ? "training.people.none" : "training.people.none.ever";
    }

    private ListItem item(EnrolmentDetails person) {
        var about = new Span(
                person.stage() == EnrolmentStage.BOOKED
                        ? person.unitName()
                        : translate("training.people.waits", person.unitName(), person.position()));
        about.addClassName("row-about");
        var item = new ListItem(new Div(new Span(person.shownAs()), about));
        if (page.leavable()) {
            var leave = new Button(translate("training.people.leave"), click -> ask(person));
            leave.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            leave.setAriaLabel(translate("training.people.leave.who", person.shownAs()));
            item.add(leave);
        }
        return item;
    }

    private void ask(EnrolmentDetails person) {
        Confirmation.ask(
                translate("training.people.leave.who", person.shownAs()),
                translate("training.people.leave.loss"),
                translate("training.people.leave"),
                () -> telling(() -> {
                    bookings.cancel(person.id(), "");
                    return translate("training.people.left");
                }));
    }

    private Component booking() {
        team.setItems(page.bookable());
        team.setItemLabelGenerator(it -> it.shownAs() + ", " + it.functionTitle());
        team.setHelperText(translate(
                page.session().free() > 0 ? "training.people.team.free" : "training.people.team.full",
                page.session().free()));
        var book = new Button(translate("training.people.book"), click -> book());
        book.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(team, book);
        form.addClassName("routine-form");
        return form;
    }

    private void book() {
        if (team.isEmpty()) {
            team.setErrorMessage(translate("training.fault.people"));
            team.setInvalid(true);
            team.focus();
            return;
        }
        var people = team.getValue().stream()
                .map(EmploymentDetails::personId)
                .distinct()
                .toList();
        try {
            var booked = bookings.book(page.session().id(), people);
            Notices.success(
                    booked.waiting() == 0
                            ? translate("training.people.booked", booked.seats())
                            : translate("training.people.booked.waiting", booked.seats(), booked.waiting()));
            onChanged.execute();
        } catch (BookingNotPossible refusal) {
            team.setErrorMessage(who(refusal) + SessionWords.sentence(refusal));
            team.setInvalid(true);
            team.focus();
        }
    }

    private String who(BookingNotPossible refusal) {
        List<EmploymentDetails> known = page.bookable();
        return known.stream()
                .filter(it -> it.personId().equals(refusal.personId()))
                .map(it -> it.shownAs() + ": ")
                .findFirst()
                .orElse("");
    }

    private void telling(Supplier<String> deed) {
        try {
            Notices.success(deed.get());
        } catch (BookingNotPossible refusal) {
            Notices.failure(SessionWords.sentence(refusal));
        }
        onChanged.execute();
    }
}
