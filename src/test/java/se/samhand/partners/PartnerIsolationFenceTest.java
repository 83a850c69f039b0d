package se.samhand.partners;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.security.PartnerIsolation;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;
import se.samhand.security.SignedIn;

/** Fences around the known ways past partner isolation. Taking one away takes somebody's secret with it. */
class PartnerIsolationFenceTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.samhand");

    /** Where a database is reached by other means than Hibernate: none of them reads a feature's rows. */
    private static final String[] BELOW_THE_FEATURES = {"se.samhand.database.."};

    /** Every job that reaches all partners' rows, with a reason that stands in its code. */
    private static final Set<String> JOBS_ACROSS_PARTNERS = Set.of();

    /** Signing in; the example's cast; and where work in the background gets the person who asked for it. */
    private static final DescribedPredicate<JavaClass> SAY_WHO_IS_SIGNED_IN =
            resideInAnyPackage("se.samhand.accounts..", "se.samhand.demo..").or(equivalentTo(SignedIn.class));

    @Test
    void everyEntityOfThePartnersCarriesItsPartner() {
        classes()
                .that()
                .resideInAPackage("se.samhand.partners..")
                .and()
                .areAnnotatedWith(Entity.class)
                .should(carryTheirPartner())
                .because("Hibernate adds the partner to every statement only for entities that name it")
                .check(PORTAL);
    }

    @Test
    void nothingElseNamesAPartnerAsItsOwner() {
        fields().that()
                .areAnnotatedWith(TenantId.class)
                .should()
                .bePrivate()
                .andShould()
                .haveRawType(UUID.class)
                .andShould()
                .haveName("partnerId")
                .check(PORTAL);
    }

    @Test
    void aCollectionOfThePartnersIsAnEntityOfItsOwn() {
        fields().that()
                .areDeclaredInClassesThat(resideInAPackage("se.samhand.partners.."))
                .should()
                .notBeAnnotatedWith(ElementCollection.class)
                .because("a table of elements has no partner of its own that Hibernate would ask for")
                .check(PORTAL);
    }

    @Test
    void noSqlGoesAroundPartnerIsolation() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BELOW_THE_FEATURES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.hibernate.query.sql..")
                .check(PORTAL);
        methods().should(beWrittenInJpql()).check(PORTAL);
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("createNative\\w*|doWork|doReturningWork|unwrap")))
                .because("what Hibernate does not write itself reaches every partner's rows")
                .check(PORTAL);
    }

    @Test
    void onlyNamedJobsReachEveryPartnersRows() {
        var callers = PORTAL.get(PartnerIsolation.class).getMethodCallsToSelf().stream()
                .filter(call -> call.getName().equals("asSystem"))
                .map(call -> call.getOriginOwner().getFullName());
        assertThat(callers).isSubsetOf(JOBS_ACROSS_PARTNERS);
    }

    @Test
    void onlySigningInSaysWhoIsSignedIn() {
        classes()
                .that(SAY_WHO_IS_SIGNED_IN.negate())
                .should()
                .onlyCallConstructorsThat(not(owner(assignableTo(PortalAuthentication.class)
                        .or(assignableTo(PortalUser.class))
                        .or(assignableTo(SecurityContext.class)))))
                .because("whoever makes a person up reaches whichever rows they like")
                .check(PORTAL);
        noClasses()
                .that(SAY_WHO_IS_SIGNED_IN.negate())
                .should()
                .callMethodWhere(target(owner(resideInAPackage("org.springframework.security.."))
                        .and(nameMatching("set(Authentication|Context|DeferredContext)"))))
                .check(PORTAL);
    }

    @Test
    void noTestHoldsOneDatabaseSessionForSeveralPeople() {
        var tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("se.samhand");
        noClasses()
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("one session keeps the reach of whoever came first; the tables are emptied instead")
                .check(tests);
        methods().should().notBeAnnotatedWith(Transactional.class).check(tests);
    }

    private static ArchCondition<JavaClass> carryTheirPartner() {
        return new ArchCondition<>("have a @TenantId") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                var carried = entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(TenantId.class));
                events.add(new SimpleConditionEvent(entity, carried, entity.getName() + " has no @TenantId"));
            }
        };
    }

    private static ArchCondition<JavaMethod> beWrittenInJpql() {
        return new ArchCondition<>("be written in JPQL") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var isNative = method.isAnnotatedWith(NativeQuery.class)
                        || method.tryGetAnnotationOfType(Query.class)
                                .filter(Query::nativeQuery)
                                .isPresent();
                events.add(new SimpleConditionEvent(method, !isNative, method.getFullName() + " is native SQL"));
            }
        };
    }
}
