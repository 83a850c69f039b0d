package se.samhand.partners;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.organisation.Organisation;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Unit;
import se.samhand.organisation.UnitType;
import se.samhand.partners.AgreementNotPossible.Reason;
import se.samhand.programme.NamedGoal;
import se.samhand.programme.ProgrammeDirectory;
import se.samhand.security.Roles;

/** What people may do with agreements. The city's officers keep them; a partner reads its own. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.PARTNERSHIP_OFFICER + "', '" + Roles.PROGRAMME_OFFICE + "', '" + Roles.AUDITOR
        + "', '" + Roles.PARTNER + "')")
public class AgreementService {

    private static final String OFFICER = "hasRole('" + Roles.PARTNERSHIP_OFFICER + "')";

    private final Agreements agreements;
    private final OrganisationDirectory directory;
    private final ProgrammeDirectory programmes;
    private final AuditLog log;
    private final Clock clock;

    AgreementService(
            Agreements agreements,
            OrganisationDirectory directory,
            ProgrammeDirectory programmes,
            AuditLog log,
            Clock clock) {
        this.agreements = agreements;
        this.directory = directory;
        this.programmes = programmes;
        this.log = log;
        this.clock = clock;
    }

    /** Agreements whose title, registration number or partner contains the text, by title; an empty text finds all. */
    public Slice<AgreementRow> find(String text, Pageable page) {
        var organisation = directory.organisation();
        var listed = text.isBlank()
                ? agreements.list(page)
                : agreements.search(text.strip(), partnersNamed(text.strip(), organisation), page);
        return listed.map(it -> row(it, organisation));
    }

    public Optional<AgreementDetails> agreement(UUID id) {
        return agreements.withGoals(id).map(this::details);
    }

    /** The partners with whom something can be agreed today, by name. */
    @PreAuthorize(OFFICER)
    public List<Unit> partners() {
        return directory.organisation().ofType(UnitType.PARTNER).stream()
                .filter(partner -> partner.existsOn(LocalDate.now(clock)))
                .toList();
    }

    /** The goals that an agreement can serve, in the programmes' order. */
    @PreAuthorize(OFFICER)
    public List<NamedGoal> goals() {
        return programmes.goals();
    }

    /** @throws AgreementNotPossible when it contradicts itself or something that is there already */
    @Transactional
    @PreAuthorize(OFFICER)
    public AgreementDetails agree(UUID partnerId, @Valid AgreementDraft draft) {
        var faults = faults(draft, another -> true);
        if (directory
                .readNow()
                .byId(partnerId)
                .filter(AgreementService::isPartner)
                .isEmpty()) {
            faults.add(Reason.NOT_A_PARTNER);
        }
        refuse(faults);
        return written("agreement.agreed", new Agreement(partnerId, draft));
    }

    /**
     * @param version the one that the person read
     * @throws AgreementNotPossible as in {@link #agree}
     * @throws OptimisticLockingFailureException when somebody else has changed it meanwhile; nothing is overwritten
     */
    @Transactional
    @PreAuthorize(OFFICER)
    public AgreementDetails revise(UUID id, long version, @Valid AgreementDraft draft) {
        var agreement = agreements.withGoals(id).orElseThrow();
        refuse(faults(draft, another -> !another.equals(id)));
        agreement.revise(draft, version);
        return written("agreement.revised", agreement);
    }

    private AgreementDetails written(String act, Agreement agreement) {
        var details = details(agreements.saveAndFlush(agreement));
        log.record(act, "agreement", details.id(), details.agreed().title(), details.partnerName());
        return details;
    }

    private Set<Reason> faults(AgreementDraft draft, Predicate<UUID> isAnother) {
        var faults = EnumSet.noneOf(Reason.class);
        var number = draft.registrationNumber().strip();
        if (agreements.withRegistrationNumber(number).filter(isAnother).isPresent()) {
            faults.add(Reason.REGISTRATION_NUMBER_TAKEN);
        }
        var known = programmes.goals().stream().map(NamedGoal::key).collect(toSet());
        if (!known.containsAll(draft.goalKeys())) {
            faults.add(Reason.UNKNOWN_GOAL);
        }
        return faults;
    }

    private static void refuse(Set<Reason> faults) {
        if (!faults.isEmpty()) {
            throw new AgreementNotPossible(faults);
        }
    }

    private AgreementRow row(ListedAgreement it, Organisation organisation) {
        return new AgreementRow(
                it.id(),
                it.registrationNumber(),
                it.title(),
                partnerName(it.partnerId(), organisation),
                it.validFrom(),
                it.validTo(),
                AgreementState.on(LocalDate.now(clock), it.validFrom(), it.validTo()));
    }

    private AgreementDetails details(Agreement agreement) {
        var served = agreement.goalKeys();
        return new AgreementDetails(
                agreement.id(),
                agreement.version(),
                agreement.partnerId(),
                partnerName(agreement.partnerId(), directory.organisation()),
                agreement.stateOn(LocalDate.now(clock)),
                agreement.draft(),
                served.isEmpty()
                        ? List.of()
                        : programmes.goals().stream()
                                .filter(goal -> served.contains(goal.key()))
                                .toList());
    }

    private static String partnerName(UUID partnerId, Organisation organisation) {
        return organisation.byId(partnerId).map(Unit::name).orElse("");
    }

    private static List<UUID> partnersNamed(String text, Organisation organisation) {
        var sought = text.toLowerCase(Locale.ROOT);
        return organisation.ofType(UnitType.PARTNER).stream()
                .filter(partner -> partner.name().toLowerCase(Locale.ROOT).contains(sought))
                .map(Unit::id)
                .toList();
    }

    private static boolean isPartner(Unit unit) {
        return unit.type() == UnitType.PARTNER;
    }
}
