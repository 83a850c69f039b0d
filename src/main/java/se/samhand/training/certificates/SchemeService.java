package se.samhand.training.certificates;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import se.samhand.audit.AuditLog;
import se.samhand.security.Roles;
import se.samhand.training.sessions.CourseDetails;
import se.samhand.training.sessions.SessionService;

/** The rules by which certificates hold. Trainers and the programme office make them, everybody at the city reads them. */
@Service
@Validated
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CITY_STAFF + "')")
public class SchemeService {

    private final CertificationSchemes schemes;
    private final SessionService sessions;
    private final AuditLog log;

    SchemeService(CertificationSchemes schemes, SessionService sessions, AuditLog log) {
        this.schemes = schemes;
        this.sessions = sessions;
        this.log = log;
    }

    /** By title. */
    public List<SchemeDetails> schemes() {
        var courses = courses();
        return schemes.findAllByOrderByTitle().stream()
                .map(it -> details(it, courses))
                .toList();
    }

    /** @throws SchemeTitleTaken when another one is called that */
    @PreAuthorize("hasAnyRole('" + Roles.TRAINER + "', '" + Roles.PROGRAMME_OFFICE + "')")
    @Transactional
    public SchemeDetails add(@Valid SchemeDraft draft) {
        if (schemes.existsByTitle(draft.title().strip())) {
            throw new SchemeTitleTaken();
        }
        var added = details(schemes.saveAndFlush(new CertificationScheme(draft)), courses());
        log.record("certificate.scheme", "certification-scheme", added.id(), added.title(), "");
        return added;
    }

    private static SchemeDetails details(CertificationScheme scheme, Map<UUID, String> courses) {
        var renewal = scheme.renewalCourseId();
        return scheme.details(
                courses.getOrDefault(scheme.initialCourseId(), ""),
                renewal == null ? "" : courses.getOrDefault(renewal, ""));
    }

    private Map<UUID, String> courses() {
        return sessions.courses().stream().collect(toMap(CourseDetails::id, CourseDetails::title));
    }
}
