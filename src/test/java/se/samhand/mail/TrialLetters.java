package se.samhand.mail;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Letters that say what a test wants. */
@Component
class TrialLetters implements LetterWriter {

    static final String KIND = "TRIAL";

    final Map<String, Letter> written = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(String about) {
        if (about.startsWith("fault")) {
            throw new IllegalStateException("no ink");
        }
        return Optional.ofNullable(written.get(about));
    }
}
