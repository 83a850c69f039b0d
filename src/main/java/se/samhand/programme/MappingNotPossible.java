package se.samhand.programme;

/** What something is said to become is not in the draft any longer, or never was in the version before. */
public class MappingNotPossible extends RuntimeException {

    MappingNotPossible(String key) {
        super(key);
    }
}
