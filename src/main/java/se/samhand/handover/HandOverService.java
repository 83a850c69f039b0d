package se.samhand.handover;

import jakarta.validation.Valid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.documents.Documents;
import se.samhand.organisation.people.FunctionService;
import se.samhand.security.Roles;
import se.samhand.security.SignedIn;
import se.samhand.tasks.TaskBoard;

/** Functions, what they answer for, and how they go over from one holder to the next. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class HandOverService {

    private final HandOvers handOvers;
    private final SignedPackages packages;
    private final HandOverPages pages;
    private final HandOverDocument document;
    private final Documents documents;
    private final FunctionService functions;
    private final TaskBoard board;
    private final AuditLog log;
    private final Clock clock;

    HandOverService(
            HandOvers handOvers,
            SignedPackages packages,
            HandOverPages pages,
            HandOverDocument document,
            Documents documents,
            FunctionService functions,
            TaskBoard board,
            AuditLog log,
            Clock clock) {
        this.handOvers = handOvers;
        this.packages = packages;
        this.pages = pages;
        this.document = document;
        this.documents = documents;
        this.functions = functions;
        this.board = board;
        this.log = log;
        this.clock = clock;
    }

    /** Who holds the function all may know; the rest is for its own board. */
    public Optional<HandOverPage> page(UUID functionId) {
        return functions.function(functionId, LocalDate.now(clock)).map(pages::of);
    }

    /**
     * Writes what whoever takes over should know, whether they have been named or not.
     *
     * @param read how often it had been written when the person read it
     * @throws NotedMeanwhile when somebody else has written there since
     * @throws NobodyTakesOver when what the person read has been signed since
     */
    @PreAuthorize("@mayHandOver.note(#functionId)")
    @Transactional
    public void note(UUID functionId, int read, @Valid HandOverNote note) {
        var function = functions.function(functionId, LocalDate.now(clock)).orElseThrow();
        var standing = handOvers.findByFunctionIdAndNotSignedTrue(functionId);
        if (standing.isEmpty() && read > 0) {
            throw new NobodyTakesOver();
        }
        var handOver = standing.orElseGet(() -> new HandOver(functionId, function.unitId(), function.name()));
        if (handOver.notes() != read) {
            throw new NotedMeanwhile();
        }
        handOver.isNoted(note, SignedIn.user().orElseThrow(), clock.instant());
        try {
            handOvers.saveAndFlush(handOver);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException atTheSameTime) {
            throw new NotedMeanwhile();
        }
        log.record("handover.noted", "function", functionId, function.name(), "");
    }

    /**
     * The person has received it: it is kept as it stands now, for good.
     *
     * @param read the version that the person has read
     * @throws OptimisticLockingFailureException when it has been written in since
     * @throws AccessDeniedException when it has been signed already, or somebody else takes over
     */
    @PreAuthorize("@mayHandOver.receive(#functionId)")
    @Transactional
    public void receive(UUID functionId, long read) {
        var handOver = handOvers.findByFunctionIdAndNotSignedTrue(functionId).orElseThrow(NobodyTakesOver::new);
        if (handOver.version() != read) {
            throw new OptimisticLockingFailureException("Hand-over " + handOver.id() + " has been changed");
        }
        handOver.isReceived(SignedIn.user().orElseThrow(), clock.instant());
        handOvers.saveAndFlush(handOver);
        var page = page(functionId).orElseThrow();
        var pdf = new ByteArrayOutputStream();
        documents.pdf(document.of(page, page.signed().getFirst()), pdf);
        var signed = packages.saveAndFlush(new SignedPackage(handOver.id(), pdf.toByteArray()));
        board.close(FunctionsGoOver.TASK, handOver.id());
        log.record("handover.received", "function", functionId, handOver.functionName(), signed.sha256());
    }

    /** What the function answers for now, as an accessible PDF, in Swedish. */
    @PreAuthorize("@mayHandOver.read(#functionId)")
    public void pdf(UUID functionId, OutputStream out) {
        documents.pdf(document.of(page(functionId).orElseThrow()), out);
    }

    /** The same as a Word file with headings. */
    @PreAuthorize("@mayHandOver.read(#functionId)")
    public void word(UUID functionId, OutputStream out) {
        documents.word(document.of(page(functionId).orElseThrow()), out);
    }

    /**
     * An earlier hand-over of the function, as it was signed.
     *
     * @throws PackageChanged when it is not that any more
     */
    @PreAuthorize("@mayHandOver.read(#functionId)")
    public void signed(UUID functionId, UUID handOverId, OutputStream out) {
        var known = handOvers
                .findById(handOverId)
                .filter(it -> it.functionId().equals(functionId))
                .orElseThrow();
        try {
            out.write(packages.findById(known.id()).orElseThrow().pdf());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
