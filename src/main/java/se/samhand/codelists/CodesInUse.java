package se.samhand.codelists;

import java.util.Collection;
import java.util.Set;

/** A feature whose rows hold codes of a list; a Spring bean. A code that is held cannot be taken away. */
public interface CodesInUse {

    /** Those of the codes that rows of the feature hold. */
    Set<String> held(String list, Collection<String> codes);
}
