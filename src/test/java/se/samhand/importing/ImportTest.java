package se.samhand.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import se.samhand.security.ActingFor;
import se.samhand.security.PortalAuthentication;
import se.samhand.security.PortalUser;
import se.samhand.security.Roles.Role;
import se.samhand.support.PortalTest;

/** A library with shelves and books, and somebody at the programme office who imports them. */
@PortalTest
@Import(ImportTest.Library.class)
abstract class ImportTest {

    @Autowired
    ImportService imports;

    @Autowired
    ImportExport exports;

    @Autowired
    @Qualifier("shelves")
    ExampleSheet shelves;

    @Autowired
    @Qualifier("books")
    ExampleSheet books;

    @Autowired
    Library library;

    @BeforeEach
    void anEmptyLibrary() {
        shelves.rows.clear();
        books.rows.clear();
        books.beforeRemoving = () -> {};
        shelves.beforeSaving = () -> {};
        library.told.clear();
        signIn(Role.PROGRAMME_OFFICE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static void signIn(Role role) {
        var office = new ActingFor(UUID.randomUUID(), "SOF", "Socialförvaltningen", Set.of(role));
        var user = new PortalUser(
                UUID.randomUUID(), "programkontor", "Kim Kontor", Locale.of("sv", "SE"), List.of(office));
        SecurityContextHolder.getContext().setAuthentication(new PortalAuthentication(user));
    }

    static ImportFile csv(String name, String... lines) {
        return file(name, String.join("\r\n", lines), UTF_8);
    }

    static ImportFile file(String name, String text, Charset charset) {
        return file(name, text.getBytes(charset));
    }

    static ImportFile file(String name, byte[] content) {
        return new ImportFile(name, new ByteArrayResource(content));
    }

    ImportDetails check(ImportFile... files) {
        return imports.check(List.of(files));
    }

    /** Checks and confirms at once. */
    ImportDetails take(ImportFile... files) {
        var checked = check(files);
        imports.confirm(checked.id(), checked.version());
        return now(checked);
    }

    ImportDetails now(ImportDetails earlier) {
        return imports.find(earlier.id()).orElseThrow();
    }

    List<ImportFault> faults(ImportDetails checked) {
        return imports.faults(checked.id(), PageRequest.of(0, 10_000)).getContent();
    }

    List<ImportRowDetails> rows(ImportDetails checked, ImportRowKind kind) {
        return imports.rows(checked.id(), kind, Optional.empty(), PageRequest.of(0, 10_000))
                .getContent();
    }

    @TestConfiguration
    static class Library {

        final List<Object> told = new ArrayList<>();

        @Bean
        ExampleSheet shelves() {
            return ExampleSheet.shelves();
        }

        @Bean
        ExampleSheet books() {
            return ExampleSheet.books();
        }

        @EventListener
        void hear(ImportConfirmed confirmed) {
            told.add(confirmed);
        }

        @EventListener
        void hear(ImportUndone undone) {
            told.add(undone);
        }
    }
}
