package se.samhand.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.samhand.accounts.AccountDraft;
import se.samhand.accounts.AccountService;
import se.samhand.accounts.InvitationService;
import se.samhand.accounts.MembershipDraft;
import se.samhand.accounts.MembershipService;
import se.samhand.accounts.NewPassword;
import se.samhand.accounts.PortalUsers;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;

/** The people of the example, and how the story lets them act. */
@Component
@Profile("demo")
class ExampleCast {

    private static final NewPassword PASSWORD = new NewPassword("demo");

    private final AccountService accounts;
    private final MembershipService memberships;
    private final InvitationService invitations;
    private final PortalUsers users;
    private final OrganisationDirectory directory;
    private final ApplicationEventPublisher events;
    private final List<String> withPassword = new ArrayList<>();
    private final Map<String, PortalUser> known = new HashMap<>();

    ExampleCast(
            AccountService accounts,
            MembershipService memberships,
            InvitationService invitations,
            PortalUsers users,
            OrganisationDirectory directory,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.invitations = invitations;
        this.users = users;
        this.directory = directory;
        this.events = events;
    }

    /** Whoever sets the stage, before there is anybody else. */
    void asTeller(Runnable deed) {
        var city = new ActingFor(new UUID(0, 1), "STHLM", "Stockholms stad", Set.of(Role.ADMIN, Role.PROGRAMME_OFFICE));
        as(new PortalUser(new UUID(0, 1), "exempel", "Exempeldata", Locale.of("sv"), List.of(city)), () -> {
            deed.run();
            return deed;
        });
    }

    <T> T as(String username, Supplier<T> deed) {
        return as(known.computeIfAbsent(username, name -> users.byUsername(name).orElseThrow()), deed);
    }

    private static <T> T as(PortalUser user, Supplier<T> deed) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PortalAuthentication(user));
        SecurityContextHolder.setContext(context);
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** What a coordinator of a board is called in the story, where the example needs no sign-in for them. */
    static String coordinatorOf(String boardCode) {
        return switch (boardCode) {
            case "JAR" -> "samordnare.jarva";
            case "FAR" -> "samordnare.farsta";
            case "SOC" -> "samordnare.soc";
            case "SVB" -> "samordnare.svenskabostader";
            default -> "exempel." + boardCode.toLowerCase(Locale.ROOT);
        };
    }

    /** Makes everybody who signs in, and a coordinator without a password for every other board. */
    void arrive(LocalDate firstDay) {
        signsIn("programkontor", "Petra Programkontor", "SOF", firstDay, Role.PROGRAMME_OFFICE);
        signsIn("samordnare.jarva", "Karin Samordnare", "JAR", firstDay, Role.COORDINATOR);
        signsIn("samordnare.farsta", "Fatima Samordnare", "FAR", firstDay, Role.COORDINATOR);
        signsIn("samordnare.soc", "Sofia Samordnare", "SOC", firstDay, Role.COORDINATOR);
        signsIn("samordnare.svenskabostader", "Sven Samordnare", "SVB", firstDay, Role.COORDINATOR);
        signsIn("avdelningschef.jarva", "Anders Avdelningschef", "JAR", firstDay, Role.APPROVER);
        signsIn("enhetschef.jarva", "Elin Enhetschef", "JAR-EKB", firstDay, Role.UNIT_MANAGER);
        signsIn("utbildare", "Ulla Utbildare", "SOF", firstDay, Role.TRAINER);
        signsIn("handlaggare.iop", "Hanna Handläggare", "SOF", firstDay, Role.PARTNERSHIP_OFFICER);
        signsIn("skribent.1000m", "Sara Skribent", "1000M", firstDay, Role.PARTNER_EDITOR);
        signsIn(
                "firmatecknare.1000m",
                "Filip Firmatecknare",
                "1000M",
                firstDay,
                Role.PARTNER_SIGNATORY,
                Role.PARTNER_ADMIN);
        signsIn(
                "skribent.exempeljouren",
                "Jenny Skribent",
                "EXJ",
                firstDay,
                Role.PARTNER_EDITOR,
                Role.PARTNER_SIGNATORY);
        signsIn("revisor", "Rut Revisor", "STHLM", firstDay, Role.AUDITOR);
        signsIn("admin", "Adam Administratör", "STHLM", firstDay, Role.ADMIN);
        add("exempel.jar-bof", "Enhetschef, Barn och familj", "JAR-BOF", firstDay, Role.UNIT_MANAGER);
        directory.readNow().everyone().stream()
                .filter(unit -> unit.type().isBoard())
                .filter(unit -> coordinatorOf(unit.code()).startsWith("exempel."))
                .forEach(unit -> add(
                        coordinatorOf(unit.code()),
                        "Samordnare, " + unit.name(),
                        unit.code(),
                        firstDay,
                        Role.COORDINATOR));
    }

    /** Everybody who has a password signs in. */
    void comeIn() {
        withPassword.forEach(name -> as(name, () -> {
            var present =
                    Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
            events.publishEvent(new InteractiveAuthenticationSuccessEvent(present, ExampleCast.class));
            return name;
        }));
    }

    private void signsIn(String username, String name, String unitCode, LocalDate from, Role... roles) {
        var account = add(username, name, unitCode, from, roles);
        invitations.accept(accounts.invite(account).token(), PASSWORD);
        withPassword.add(username);
    }

    private UUID add(String username, String name, String unitCode, LocalDate from, Role... roles) {
        var unit = directory.readNow().byCode(unitCode).orElseThrow();
        var account = accounts.create(new AccountDraft(username, name, username + "@example.com"))
                .id();
        for (var role : roles) {
            memberships.grant(account, new MembershipDraft(unit.id(), role, from, null));
        }
        return account;
    }
}
