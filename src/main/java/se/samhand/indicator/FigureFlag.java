package se.samhand.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;

/** A question about a figure: asked, answered by those who report it, and closed or asked again by those who asked. */
@Entity
class FigureFlag {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID indicatorId;
    private UUID unitId;
    private UUID periodId;

    @Enumerated(EnumType.STRING)
    private FlagState state;

    private Instant askedAt;
    private UUID askedByUnitId;

    @Enumerated(EnumType.STRING)
    private Role askedByRole;

    @ElementCollection
    @CollectionTable(name = "figure_flag_word", joinColumns = @JoinColumn(name = "flag_id"))
    @OrderColumn(name = "number")
    private List<FigureFlagWord> words = new ArrayList<>();

    /** @param as the role in which it is asked, at the unit that the person acts for */
    FigureFlag(Place place, String question, PortalUser by, Role as, Instant at) {
        indicatorId = place.indicatorId();
        unitId = place.unitId();
        periodId = place.periodId();
        askedAt = at;
        askedByUnitId = by.actingFor().orElseThrow().unitId();
        askedByRole = as;
        state = FlagState.ASKED;
        say(false, question, by, at);
    }

    @SuppressWarnings("NullAway.Init")
    protected FigureFlag() {} // for Hibernate

    /** @throws FlagNotSo unless it is asked and not answered */
    void answer(String text, PortalUser by, Instant at) {
        moves(FlagState.ASKED, FlagState.ANSWERED);
        say(true, text, by, at);
    }

    /** @throws FlagNotSo unless it is answered */
    void askAgain(String text, PortalUser by, Instant at) {
        moves(FlagState.ANSWERED, FlagState.ASKED);
        say(false, text, by, at);
    }

    /** @throws FlagNotSo unless it is answered */
    void close() {
        moves(FlagState.ANSWERED, FlagState.CLOSED);
    }

    /** @throws FlagNotSo unless it is asked and not answered */
    void takeBack() {
        moves(FlagState.ASKED, FlagState.TAKEN_BACK);
    }

    private void moves(FlagState from, FlagState to) {
        if (state != from) {
            throw new FlagNotSo(state);
        }
        state = to;
    }

    private void say(boolean answer, String text, PortalUser by, Instant at) {
        words.add(new FigureFlagWord(answer, text.strip(), by.displayName(), at));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID periodId() {
        return periodId;
    }

    UUID askedByUnitId() {
        return askedByUnitId;
    }

    Role askedByRole() {
        return askedByRole;
    }

    FlagState state() {
        return state;
    }

    List<FlagDetails.Word> words() {
        return words.stream().map(FigureFlagWord::details).toList();
    }
}
