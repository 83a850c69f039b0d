package se.samhand.codelists;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import se.samhand.organisation.Verification;

/** One code of a list and its words. The code never changes, the words may. */
@Entity
class CodeListEntry {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String list;
    private String code;
    private int place;
    private String swedish;
    private String english;

    @Enumerated(EnumType.STRING)
    private Verification verification;

    private String source;

    /** @param place where it stands within its list, from 1 */
    CodeListEntry(String list, String code, int place, Words words) {
        this.list = list;
        this.code = code;
        this.place = place;
        reword(words);
    }

    @SuppressWarnings("NullAway.Init")
    protected CodeListEntry() {} // for Hibernate

    final void reword(Words words) {
        swedish = words.swedish();
        english = words.english();
        verification = words.verification();
        source = words.source();
    }

    String list() {
        return list;
    }

    String code() {
        return code;
    }

    int place() {
        return place;
    }

    Words words() {
        return new Words(swedish, english, verification, source);
    }

    /**
     * What an entry says.
     *
     * @param english empty where nobody has translated it
     */
    record Words(String swedish, String english, Verification verification, String source) {}
}
