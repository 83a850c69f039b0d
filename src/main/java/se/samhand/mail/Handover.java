package se.samhand.mail;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of one try, each committed before the next, so that no transaction waits for a mail server. */
@Component
class Handover {

    private final OutgoingMails mails;
    private final Map<String, LetterWriter> writers;
    private final Carrier carrier;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Handover(
            OutgoingMails mails,
            List<LetterWriter> writers,
            Carrier carrier,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.writers = writers.stream().collect(toMap(LetterWriter::kind, Function.identity()));
        this.carrier = carrier;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Keeps others away and writes the letter; empty when somebody else was faster or it is not needed any more. */
    Optional<Written> write(UUID id) {
        return requireNonNull(transaction.execute(status ->
                mails.findById(id).filter(mail -> mail.isDue(clock.instant())).flatMap(this::written)));
    }

    void carry(Written written) throws NotCarried {
        carrier.carry(written.envelope, written.letter);
        transaction.executeWithoutResult(
                status -> mails.findById(written.envelope.id()).ifPresent(mail -> mail.hasLeft(clock.instant())));
    }

    void failed(UUID id, NotCarried problem) {
        transaction.executeWithoutResult(status -> mails.findById(id)
                .ifPresent(
                        mail -> mail.failed(problem.trouble(), problem.isForGood(), problem.said(), clock.instant())));
    }

    private Optional<Written> written(OutgoingMail mail) {
        mail.isTried(clock.instant());
        var writer = writers.get(mail.kind());
        if (writer == null) {
            throw new IllegalStateException("Nobody writes letters of the kind " + mail.kind());
        }
        var letter = writer.write(mail.about());
        letter.ifPresentOrElse(it -> mail.goesTo(it.to()), () -> mail.isNotNeeded(clock.instant()));
        return letter.map(it -> new Written(new Envelope(mail.id(), mail.putAt()), it));
    }

    record Written(Envelope envelope, Letter letter) {}
}
