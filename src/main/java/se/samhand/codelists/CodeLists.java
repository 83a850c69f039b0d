package se.samhand.codelists;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one place where screens and files get the word for a code. Open to everybody: the words are no secret. Kept in
 * memory, read anew after each change made here and after a minute in any case, for the changes of another node.
 */
@Component
public class CodeLists {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final CodeListEntries entries;
    private final TransactionTemplate reading;
    private volatile @Nullable Read read;

    CodeLists(CodeListEntries entries, PlatformTransactionManager transactions) {
        this.entries = entries;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** The codes of a list in its order; none for a list that there is not. */
    public List<String> codes(String list) {
        return lists().getOrDefault(list, List.of()).stream().map(Entry::code).toList();
    }

    /** What people read for the code: in their language, else in Swedish, and the code itself where there is no word. */
    public String word(String list, String code, Locale language) {
        return lists().getOrDefault(list, List.of()).stream()
                .filter(it -> it.code().equals(code))
                .map(it -> it.in(language))
                .findFirst()
                .orElse(code);
    }

    /** The words for several codes of a list, in the list's order; codes without a word come last, as they are. */
    public List<String> words(String list, Collection<String> codes, Locale language) {
        var order = codes(list);
        return codes.stream()
                .sorted(Comparator.comparingInt(
                        (String it) -> order.contains(it) ? order.indexOf(it) : Integer.MAX_VALUE))
                .map(it -> word(list, it, language))
                .toList();
    }

    private Map<String, List<Entry>> lists() {
        var last = read;
        if (last != null && last.at.plus(KEPT).isAfter(InstantSource.system().instant())) {
            return last.lists;
        }
        var fresh = reading.execute(
                status -> entries.inOrder().stream().map(Entry::of).collect(groupingBy(Entry::list)));
        read = new Read(fresh, InstantSource.system().instant());
        return fresh;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(CodeListsChanged changed) {
        read = null;
    }

    private record Entry(String list, String code, String swedish, String english) {

        static Entry of(CodeListEntry entry) {
            var words = entry.words();
            return new Entry(entry.list(), entry.code(), words.swedish(), words.english());
        }

        String in(Locale language) {
            return language.getLanguage().equals("en") && !english.isEmpty() ? english : swedish;
        }
    }

    private record Read(Map<String, List<Entry>> lists, Instant at) {}
}
