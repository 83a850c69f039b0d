package se.samhand.browser;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A view as somebody meets it: an address with examples for what it leaves open, and what the person does there.
 *
 * @param route as the route registry has it, without what the parameters must look like
 * @param username who may open it; empty for somebody who is not signed in
 * @param doing what brings the view into this state
 */
public record Sight(String route, Optional<String> username, String address, String state, Consumer<Person> doing) {

    private static final String NOBODY = "";
    private static final String COORDINATOR = "samordnare.jarva";
    private static final String TAKES_OVER = "samordnare.farsta";
    private static final String MANAGER = "enhetschef.jarva";
    private static final String OFFICE = "programkontor";
    private static final String OFFICER = "handlaggare.iop";
    private static final String PARTNER = "skribent.1000m";
    private static final String ADMIN = "admin";
    private static final String TRAINER = "utbildare";

    /** A view that the route registry has and this list has not is looked at by nobody: give it an example here. */
    public static List<Sight> all() {
        return Stream.of(
                        at(NOBODY, "login", "/login"),
                        at(NOBODY, "login", "/login?error").in("after a wrong password", it -> {}),
                        at(NOBODY, "accessibility", "/accessibility"),
                        at(NOBODY, "invite/:token", "/invite/no-longer-good"),
                        at(NOBODY, "welcome/:token", "/welcome/no-longer-good"),
                        at(NOBODY, "answer/:token", "/answer/no-longer-good"),
                        at(MANAGER, "activities/questions/:id", "/")
                                .in("with questions to answer", it -> it.opensTask("3.2 ")),
                        at(COORDINATOR, "", "/"),
                        at(COORDINATOR, "", "/")
                                .in(
                                        "with a follow-up that lacks everything",
                                        it -> it.opensTask("4.1 ").handsInNothingButADeviation()),
                        at(COORDINATOR, "activities/:id?", "/activities"),
                        at(COORDINATOR, "activities/:id?", "/activities").in("with one open", Person::opensFirstRow),
                        at(COORDINATOR, "activities/commitments", "/activities/commitments"),
                        at(COORDINATOR, "account", "/account"),
                        at(COORDINATOR, "account", "/account").in("saved empty", Person::savesNothing),
                        at(COORDINATOR, "programmes", "/programmes"),
                        at(COORDINATOR, "programmes/:code", "/programmes/VNR-2021"),
                        at(COORDINATOR, "programmes/:code/goals/:goal", "/programmes/VNR-2021/goals/3"),
                        at(
                                COORDINATOR,
                                "programmes/:code/versions/:before/compare/:after",
                                "/programmes/VNR-2021/versions/1/compare/2"),
                        at(COORDINATOR, "initiatives", "/initiatives"),
                        at(COORDINATOR, "indicators", "/indicators"),
                        at(COORDINATOR, "indicators/:code", "/indicators/RUTIN"),
                        at(COORDINATOR, "indicators/:code", "/indicators/RUTIN?unit=JAR&period=2026-T2"),
                        at(OFFICE, "indicators/:code", "/indicators/TILLFRAGADE"),
                        at(COORDINATOR, "organisation", "/organisation"),
                        at(COORDINATOR, "organisation/:code", "/organisation/JAR"),
                        at(COORDINATOR, "", "/no-such-page"),
                        at(OFFICE, "programmes/:code/draft", "/programmes/VNR-2021/draft"),
                        at(OFFICE, "programmes/:code/draft/mapping", "/programmes/VNR-2021/draft/mapping"),
                        at(OFFICE, "programmes/:code/draft/adopt", "/programmes/VNR-2021/draft/adopt"),
                        at(
                                OFFICE,
                                "programmes/:code/versions/:before/compare/:after",
                                "/programmes/VNR-2021/versions/2/compare/3?only=differences"),
                        at(OFFICE, "activities/matrix", "/activities/matrix"),
                        at(OFFICE, "activities/review", "/activities/review"),
                        at(COORDINATOR, "activities/judgements", "/activities/judgements"),
                        at(OFFICE, "activities/judgements", "/activities/judgements?period=2026-T1"),
                        at(COORDINATOR, "activities/ils", "/activities/ils?period=2026-T1"),
                        at(COORDINATOR, "activities/report", "/activities/report?period=2026-T1"),
                        at(COORDINATOR, "activities/round", "/activities/round"),
                        at(COORDINATOR, "activities/year", "/activities/year"),
                        at(OFFICE, "admin/periods/exceptions", "/admin/periods/exceptions"),
                        at(OFFICE, "admin/import", "/admin/import"),
                        at(OFFICE, "admin/import/:batch", "/admin/import")
                                .in(
                                        "with a file that is full of faults",
                                        it -> it.handsOver("programmes.csv", "code;name;kind\nA;;B\n;C;\n")),
                        at(OFFICER, "partners/agreements/:id?", "/partners/agreements"),
                        at(OFFICER, "partners/agreements/:id?", "/partners/agreements/new")
                                .in("saved empty", Person::savesNothing),
                        at(PARTNER, "", "/"),
                        at(PARTNER, "partners/agreements/:id?", "/partners/agreements")
                                .in("with one open", Person::opensFirstRow),
                        at(TRAINER, "training/routines", "/training/routines"),
                        at(MANAGER, "training/routines/:id", "/training/routines")
                                .in("with one open", it -> it.followsLink("Fråga vuxna om våldsutsatthet")),
                        at(TRAINER, "training/routines/:id", "/training/routines")
                                .in("with a draft", it -> it.followsLink("Fråga unga om våld i nära relation")),
                        at(TRAINER, "training/sessions", "/training/sessions"),
                        at(MANAGER, "training/sessions/:id", "/training/sessions")
                                .in("with one open", it -> it.followsLink("Att ställa frågan")),
                        at(TRAINER, "training/sessions/:id/attendance", "/training/sessions")
                                .in(
                                        "with the list of one open",
                                        it -> it.followsLink("Att ställa frågan")
                                                .opensAttendance()),
                        at(TRAINER, "training/certificates", "/training/certificates"),
                        at(ADMIN, "", "/"),
                        at(COORDINATOR, "organisation/functions", "/organisation/functions"),
                        at(ADMIN, "organisation/functions", "/organisation/functions")
                                .in("with one open", Person::choosesFirstRow),
                        at(TAKES_OVER, "organisation/functions/:function", "/?kind=HAND_OVER")
                                .in("taking one over, without a tick", Person::receivesUnread),
                        at(ADMIN, "admin/organisation", "/admin/organisation"),
                        at(ADMIN, "admin/organisation", "/admin/organisation?act=add"),
                        at(ADMIN, "admin/periods", "/admin/periods"),
                        at(ADMIN, "admin/users", "/admin/users"),
                        at(ADMIN, "admin/users/:id?", "/admin/users").in("with one open", Person::opensFirstRow),
                        at(ADMIN, "admin/users/:id?", "/admin/users/new").in("saved empty", Person::savesNothing),
                        at(ADMIN, "admin/mail", "/admin/mail"),
                        at(ADMIN, "me/notices", "/me/notices"),
                        at(ADMIN, "admin/audit", "/admin/audit"))
                .toList();
    }

    private static Sight at(String username, String route, String address) {
        return new Sight(route, Optional.of(username).filter(it -> !it.isEmpty()), address, "", it -> {});
    }

    private Sight in(String otherState, Consumer<Person> deed) {
        return new Sight(route, username, address, otherState, deed);
    }

    @Override
    public String toString() {
        return (address + " " + state).strip() + username.map(it -> " as " + it).orElse("");
    }
}
