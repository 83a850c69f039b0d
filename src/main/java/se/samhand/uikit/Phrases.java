package se.samhand.uikit;

import java.util.Locale;

/** The portal's words for what is read elsewhere than on screen, such as mail. The files are those of the screen. */
public interface Phrases {

    /** The text of a key in one of our languages, Swedish for every other, with its gaps filled in. */
    String in(Locale language, String key, Object... parameters);
}
