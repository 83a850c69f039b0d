package se.samhand.documents;

import java.util.List;
import java.util.Locale;

/**
 * What a document says, from top to bottom.
 *
 * @param title stands first, as the only heading of the first level, and in the file's properties
 * @param label stands on each page, such as that the figures are made up; empty when nothing must
 * @param language the language that it is written in, for those who listen to it
 */
public record Document(String title, String label, Locale language, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
