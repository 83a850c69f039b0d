package se.samhand.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OutgoingMails extends JpaRepository<OutgoingMail, UUID> {

    boolean existsByKindAndAbout(String kind, String about);

    @Query("""
            select m.id from OutgoingMail m
            where m.state = se.samhand.mail.MailState.WAITING and m.nextTryAt <= :now order by m.nextTryAt""")
    List<UUID> due(Instant now, Limit limit);

    @Query("""
            select new se.samhand.mail.MailLine(
                m.id, m.kind, m.address, m.state, m.trouble, m.said, m.tries, m.putAt, m.nextTryAt, m.endedAt)
            from OutgoingMail m where m.state = :state order by m.putAt desc, m.id desc""")
    Slice<MailLine> list(MailState state, Pageable page);

    @Query("select m.id from OutgoingMail m where m.state = :state order by m.putAt")
    List<UUID> ids(MailState state, Limit limit);

    long countByState(MailState state);

    @Modifying
    @Query("delete from OutgoingMail m where m.state = :state and m.putAt < :before")
    int forget(MailState state, Instant before);
}
