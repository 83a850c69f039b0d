package se.samhand.importing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Every sheet that the features have handed in, and which of them the signed-in person may use. */
@Component
class ImportSheets {

    private final Map<String, ImportSheet> sheets = new LinkedHashMap<>();

    ImportSheets(List<ImportSheet> beans) {
        beans.stream().sorted(Comparator.comparingInt(ImportSheet::order)).forEach(sheet -> {
            if (sheets.put(sheet.name(), sheet) != null) {
                throw new IllegalStateException("Two features hand in a sheet called " + sheet.name());
            }
        });
    }

    /** Parents before children. */
    Collection<ImportSheet> all() {
        return sheets.values();
    }

    /** Those that the signed-in person may take in and out, parents before children. */
    List<ImportSheet> mine() {
        return sheets.values().stream().filter(ImportSheets::isMine).toList();
    }

    ImportSheet mine(String name) {
        var sheet = sheets.get(name);
        if (sheet == null || !isMine(sheet)) {
            throw new AccessDeniedException("The sheet " + name + " is not for whoever is signed in");
        }
        return sheet;
    }

    static boolean isMine(ImportSheet sheet) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getAuthorities().stream()
                        .anyMatch(it ->
                                sheet.roles().stream().anyMatch(role -> ("ROLE_" + role).equals(it.getAuthority())));
    }
}
