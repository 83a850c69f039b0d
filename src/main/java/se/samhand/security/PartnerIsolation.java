package se.samhand.security;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * The one place that decides whose partner-owned rows a database session may touch. Every entity with a
 * {@code @TenantId} is read, changed and deleted within the scope returned here: a partner reaches its own rows, the
 * city's staff reach all, nobody else reaches any. A scope holds for a whole database session, so a session never
 * serves two people.
 */
@Component
public class PartnerIsolation implements CurrentTenantIdentifierResolver<UUID>, HibernatePropertiesCustomizer {

    static final UUID EVERYTHING = new UUID(0, 0);
    static final UUID NOBODY = new UUID(-1, -1);

    private static final ThreadLocal<String> SYSTEM = new ThreadLocal<>();

    /**
     * Runs a job that is nobody's, across all partners. Each caller is named in a test, so that a new one is noticed.
     *
     * @param reason why the job must reach every partner's rows, for the reader of the code
     */
    public static <T> T asSystem(String reason, Supplier<T> job) {
        var outer = SYSTEM.get();
        SYSTEM.set(reason);
        try {
            return job.get();
        } finally {
            if (outer == null) {
                SYSTEM.remove();
            } else {
                SYSTEM.set(outer);
            }
        }
    }

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        if (SYSTEM.get() != null) {
            return EVERYTHING;
        }
        return SignedIn.actingFor()
                .map(unit -> unit.isPartner() ? unit.unitId() : EVERYTHING)
                .orElse(NOBODY);
    }

    @Override
    public boolean isRoot(UUID scope) {
        return scope.equals(EVERYTHING);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public void customize(Map<String, Object> hibernate) {
        hibernate.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
    }
}
