package se.samhand.training.sessions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import se.samhand.security.Roles;
import se.samhand.training.sessions.BookingNotPossible;
import se.samhand.training.sessions.BookingService;
import se.samhand.training.sessions.SessionDetails;
import se.samhand.training.sessions.SessionPage;
import se.samhand.training.sessions.SessionService;
import se.samhand.training.sessions.SessionStanding;
import se.samhand.uikit.Confirmation;
import se.samhand.uikit.Facts;
import se.samhand.uikit.Fields;
import se.samhand.uikit.Notices;
import se.samhand.uikit.PageHeader;
import se.samhand.uikit.Sign;
import se.samhand.uikit.StatusBadge;
import se.samhand.uikit.SupportLines;
import se.samhand.uikit.Tone;

/** One session: when and where, who comes, and a seat for those whom the reader answers for. */
@Route("training/sessions/:id([0-9a-f]{8}-[0-9a-f-]{27})")
@PageTitle("training.page")
@RolesAllowed(Roles.CITY_STAFF)
class SessionView extends Composite<Div> implements BeforeEnterObserver {

    static final String ID = "id";

    private final transient SessionService sessions;
    private final transient BookingService bookings;
    private UUID id = new UUID(0, 0);

    SessionView(SessionService sessions, BookingService bookings) {
        this.sessions = sessions;
        this.bookings = bookings;
        getContent().addClassName("session-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = UUID.fromString(event.getRouteParameters().get(ID).orElseThrow());
        show(sessions.session(id).orElseThrow(NotFoundException::new));
    }

    private void showAgain() {
        sessions.session(id).ifPresent(this::show);
    }

    private void show(SessionPage page) {
        var session = page.session();
        var header = new PageHeader(session.course().title())
                .within(translate("training.sessions"), "training/sessions")
                .about(SessionWords.badge(session.standing()));
        if (session.tooFew()) {
            header.about(new StatusBadge(Tone.WARNING, Sign.ATTENTION, translate("training.seats.tooFew")));
        }
        getContent().removeAll();
        getContent().add(header, facts(session));
        if (page.plans()) {
            getContent().add(planning(session));
        }
        getContent().add(new PeoplePanel(bookings, page, this::showAgain), new SupportLines());
    }

    private static Facts facts(SessionDetails session) {
        var facts = new Facts()
                .add(
                        translate("training.kind"),
                        SessionWords.kind(session.course().kind()))
                .add(translate("training.session.when"), dates(session))
                .add(translate("training.place"), session.place())
                .add(
                        translate("training.seats"),
                        session.waiting() == 0
                                ? translate("training.seats.free", session.free(), session.seats())
                                : translate("training.seats.waiting", session.seats(), session.waiting()))
                .add(
                        translate("training.session.lastBookingDay"),
                        session.lastBookingDay().toString());
        if (session.minimum() > 0) {
            facts.add(translate("training.seats.minimum"), String.valueOf(session.minimum()));
        }
        if (session.standing() == SessionStanding.CANCELLED
                && !session.cancelledBecause().isEmpty()) {
            facts.add(translate("training.session.cancelledBecause"), session.cancelledBecause());
        }
        return facts;
    }

    private static Component dates(SessionDetails session) {
        var list = new UnorderedList();
        list.addClassName("session-dates");
        session.dates().forEach(date -> list.add(new ListItem(SessionWords.date(date))));
        return list;
    }

    private Component planning(SessionDetails session) {
        var planning = new Div();
        planning.addClassName("session-planning");
        if (session.standing() != SessionStanding.DRAFT && session.standing() != SessionStanding.CANCELLED) {
            planning.add(new Anchor("training/sessions/" + id + "/attendance", translate("training.attendance.open")));
        }
        if (session.standing() == SessionStanding.DRAFT) {
            var publish = new Button(
                    translate("training.session.publish"),
                    click -> telling(() -> sessions.publish(id), "training.session.published"));
            publish.addThemeVariants(ButtonVariant.PRIMARY);
            var discard = new Button(translate("training.session.discard"), click -> discard());
            discard.addThemeVariants(ButtonVariant.TERTIARY);
            planning.add(publish, discard);
        }
        if (session.standing().isAhead()) {
            var why = Fields.text(translate("training.session.cancel.why"));
            why.setMaxLength(1000);
            why.setHelperText(translate("training.session.cancel.loss", session.booked() + session.waiting()));
            var cancel = new Button(translate("training.session.cancel"), click -> cancel(why));
            cancel.addThemeVariants(ButtonVariant.ERROR);
            var form = new Div(why, cancel);
            form.addClassName("routine-form");
            planning.add(new Details(translate("training.session.cancel.open"), form));
        }
        return planning;
    }

    private void discard() {
        Confirmation.ask(
                translate("training.session.discard"),
                translate("training.session.discard.loss"),
                translate("training.session.discard"),
                () -> {
                    try {
                        sessions.discard(id);
                        getUI().ifPresent(tab -> tab.navigate(SessionsView.class));
                    } catch (BookingNotPossible refusal) {
                        Notices.failure(SessionWords.sentence(refusal));
                        showAgain();
                    }
                });
    }

    private void cancel(TextField why) {
        if (why.getValue().isBlank()) {
            why.setErrorMessage(translate("training.fault.why"));
            why.setInvalid(true);
            why.focus();
            return;
        }
        telling(() -> sessions.cancel(id, why.getValue()), "training.session.cancelled");
    }

    private void telling(Runnable deed, String done) {
        try {
            deed.run();
            Notices.success(translate(done));
        } catch (BookingNotPossible refusal) {
            Notices.failure(SessionWords.sentence(refusal));
        }
        showAgain();
    }
}
