package se.samhand.questions;

import java.io.Serializable;
import se.samhand.privacy.FreeText;

/** What somebody answers for a unit: a text for each question, the last ones empty where fewer are asked. */
public record ReplyDraft(
        @FreeText(max = 2000) String first,
        @FreeText(max = 2000) String second,
        @FreeText(max = 2000) String third) implements Serializable {

    static final ReplyDraft NONE = new ReplyDraft("", "", "");

    boolean isEmpty() {
        return (first + second + third).isBlank();
    }
}
