package se.samhand.documents;

import java.util.List;

/** A part of a {@link Document}. Texts are plain: line breaks stay, everything else is shown as it stands. */
public sealed interface Block {

    /** @param level 2 for a main part, 3 and 4 for parts of parts */
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("No heading has level " + level);
            }
        }
    }

    /** A paragraph. */
    record Text(String text) implements Block {}

    /** @param facts a name and what is said of it, one below the other */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** @param value may have several lines */
    record Fact(String name, String value) {}

    /**
     * Rows below a header that is said again on each page.
     *
     * @param rows each as wide as the header; the first cell names the row
     */
    record Table(List<String> header, List<List<String>> rows) implements Block {

        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }
}
