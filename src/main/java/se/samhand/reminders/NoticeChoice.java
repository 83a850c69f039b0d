package se.samhand.reminders;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;

/** What somebody has chosen of letters. */
@Entity
class NoticeChoice {

    @Id
    private UUID accountId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm = Rhythm.DAILY;

    private String language = "sv";

    NoticeChoice(UUID accountId) {
        this.accountId = accountId;
    }

    @SuppressWarnings("NullAway.Init")
    protected NoticeChoice() {} // for Hibernate

    void choose(NoticeWish wish) {
        rhythm = wish.rhythm();
        language = wish.language().getLanguage();
    }

    NoticeWish wish() {
        return new NoticeWish(rhythm, Locale.of(language));
    }
}
