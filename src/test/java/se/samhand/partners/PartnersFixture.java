package se.samhand.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import se.samhand.organisation.OrganisationChanged;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;

/** Two partners, the city's people, and what they have agreed on. */
@Component
public class PartnersFixture {

    public static final UUID CITY = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    public static final UUID FOUNDATION = UUID.fromString("019a0000-0000-7000-8000-000000000002");
    public static final UUID SHELTER = UUID.fromString("019a0000-0000-7000-8000-000000000003");

    public static final String PREVENTING = "VNR-2021/1";
    public static final String DETECTING = "VNR-2021/3";

    private final JdbcTemplate jdbc;
    private final AgreementService agreements;
    private final ApplicationEventPublisher events;

    PartnersFixture(JdbcTemplate jdbc, AgreementService agreements, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.events = events;
    }

    public void cityWithTwoPartners() {
        unit(CITY, "STAD", "Stockholms stad", "CITY");
        unit(FOUNDATION, "1000M", "Stiftelsen 1000 Möjligheter", "PARTNER");
        unit(SHELTER, "EXJ", "Exempeljouren", "PARTNER");
        events.publishEvent(new OrganisationChanged());
    }

    public void programmeWithTwoGoals() {
        jdbc.update(
                "insert into programme values (uuid(), 0, 'VNR-2021', 'Program mot våld', 'PROGRAMME', '2021-01-01',"
                        + " null, null, 'SOURCED', '')");
        jdbc.update(
                "insert into programme_version (id, version, programme_id, number, state, valid_from, note, verification)"
                        + " select uuid(), 0, id, 1, 'ADOPTED', '2021-01-01', '', 'SOURCED' from programme");
        goal("1", PREVENTING, "Stadens verksamheter arbetar våldsförebyggande");
        goal("3", DETECTING, "Stadens verksamheter upptäcker våld");
    }

    /** What an officer has agreed on with a partner; serves one goal when there is a programme. */
    public AgreementDetails agreed(UUID partner, String registrationNumber, String title, String... goals) {
        var draft = draft(registrationNumber, title, goals);
        return as(officer(), () -> agreements.agree(partner, draft));
    }

    public static AgreementDraft draft(String registrationNumber, String title, String... goals) {
        return new AgreementDraft(
                registrationNumber, title, "", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), Set.of(goals));
    }

    public static PortalUser officer() {
        return person("handlaggare.iop", CITY, "STAD", Role.PARTNERSHIP_OFFICER);
    }

    public static PortalUser auditor() {
        return person("revisor", CITY, "STAD", Role.AUDITOR);
    }

    public static PortalUser coordinator() {
        return person("samordnare.jarva", CITY, "STAD", Role.COORDINATOR);
    }

    public static PortalUser ofTheFoundation() {
        return person("skribent.1000m", FOUNDATION, "1000M", Role.PARTNER_EDITOR);
    }

    public static PortalUser ofTheShelter() {
        return person("skribent.exempeljouren", SHELTER, "EXJ", Role.PARTNER_EDITOR);
    }

    public static PortalUser ofBothPartners() {
        var units = List.of(
                new ActingFor(FOUNDATION, "1000M", "1000M", Set.of(Role.PARTNER_EDITOR)),
                new ActingFor(SHELTER, "EXJ", "EXJ", Set.of(Role.PARTNER_EDITOR)));
        return new PortalUser(UUID.randomUUID(), "skribent.bada", "Skribent i båda", Locale.of("sv"), units);
    }

    private static PortalUser person(String name, UUID unit, String code, Role role) {
        var acting = new ActingFor(unit, code, code, Set.of(role));
        return new PortalUser(UUID.randomUUID(), name, name, Locale.of("sv"), List.of(acting));
    }

    /** Does something as a person, and leaves nobody signed in. */
    public static <T> T as(PortalUser person, Supplier<T> deed) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new PortalAuthentication(person)));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void unit(UUID id, String code, String name, String type) {
        jdbc.update(
                "insert into org_unit (id, version, code, name, type, valid_from, verification)"
                        + " values (?, 0, ?, ?, ?, '2021-01-01', 'ILLUSTRATIVE')",
                id.toString(),
                code,
                name,
                type);
    }

    private void goal(String code, String key, String text) {
        jdbc.update(
                "insert into goal (id, version, programme_version_id, goal_key, code, sort_code, text, verification, source)"
                        + " select uuid(), 0, id, ?, ?, ?, ?, 'SOURCED', '' from programme_version",
                key,
                code,
                code,
                text);
    }
}
