package se.samhand;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the house asks of every class. */
class FencesTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.samhand");

    /** Where the screen is known: the screens themselves, what they are made of, and who is signed in at them. */
    private static final String[] KNOW_THE_SCREEN = {
        "..ui..", "se.samhand.uikit..", "se.samhand.shell..", "se.samhand.security..", "se.samhand"
    };

    private static final int LINES_OF_ONE_IDEA = 270;

    @Test
    void viewsEntitiesAndRepositoriesStayInsideTheirPackage() {
        noClasses().that().areAnnotatedWith(Route.class).should().bePublic().check(PORTAL);
        noClasses().that().areAnnotatedWith(Layout.class).should().bePublic().check(PORTAL);
        noClasses().that().areAnnotatedWith(Entity.class).should().bePublic().check(PORTAL);
        noClasses().that().areAssignableTo(Repository.class).should().bePublic().check(PORTAL);
    }

    @Test
    void everyViewAndLayoutSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Layout.class)
                .or()
                .areAssignableTo(com.vaadin.flow.router.RouterLayout.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(PORTAL);
    }

    @Test
    void everyViewHasATitle() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(PageTitle.class)
                .orShould()
                .beAssignableTo(HasDynamicTitle.class)
                .check(PORTAL);
    }

    @Test
    void everyServiceMethodAsksWhoCallsIt() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(annotatedWith(Service.class))
                .should(beGuarded())
                .check(PORTAL);
    }

    @Test
    void servicesKnowNothingOfTheScreen() {
        noClasses()
                .that()
                .resideOutsideOfPackages(KNOW_THE_SCREEN)
                .and()
                .doNotHaveSimpleName("SignInConfiguration")
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin.."))
                .check(PORTAL);
    }

    @Test
    void screensReachDataThroughServicesOnly() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(PORTAL);
    }

    @Test
    void nobodyImportsTheShellOrTheExample() {
        for (var last : new String[] {"se.samhand.shell..", "se.samhand.demo.."}) {
            noClasses()
                    .that(not(resideInAPackage(last)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(last)
                    .check(PORTAL);
        }
    }

    @Test
    void theBrowserGetsWhatNeedsNoBundleOfItsOwn() {
        noClasses()
                .should()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith(CssImport.class)
                .because("they ask for a bundle build, which wants Node")
                .check(PORTAL);
        classes().should(takeModulesFromTheContext()).check(PORTAL);
    }

    @Test
    void noNameSaysNothing() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..dto..", "..impl..")
                .check(PORTAL);
    }

    @Test
    void aFileHoldsOneIdea() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var long_ = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(FencesTest::isLong)
                    .map(file -> file.getFileName().toString());
            assertThat(long_).isEmpty();
        }
    }

    private static boolean isLong(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count() > LINES_OF_ONE_IDEA;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static ArchCondition<JavaMethod> beGuarded() {
        return new ArchCondition<>("be guarded by @PreAuthorize on itself or its class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var guarded = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                events.add(new SimpleConditionEvent(method, guarded, method.getFullName() + " asks nobody"));
            }
        };
    }

    private static ArchCondition<JavaClass> takeModulesFromTheContext() {
        return new ArchCondition<>("load modules as context://components/….js") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.tryGetAnnotationOfType(JsModule.class)
                        .map(JsModule::value)
                        .ifPresent(address -> events.add(new SimpleConditionEvent(
                                type,
                                address.startsWith("context://components/"),
                                type.getName() + " loads " + address)));
            }
        };
    }
}
