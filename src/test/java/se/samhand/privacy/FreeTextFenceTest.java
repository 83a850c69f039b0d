package se.samhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people type reaches a service as a draft; no text in a draft goes unchecked. */
class FreeTextFenceTest {

    record GuardedDraft(
            UUID id,
            @FreeText String title,
            @FreeText @Nullable String note,
            @Code String code,
            List<@FreeText String> lines,
            Optional<@Code String> reference,
            Map<@Code String, @FreeText String> answers,
            @Valid List<LineDraft> inner,
            List<@Valid LineDraft> more,
            Amount amount) {}

    record LineDraft(@FreeText String text) {}

    record Amount(int value) {}

    record PlainDraft(String title, @Nullable String note, int count) {}

    record ListDraft(
            List<String> lines, Optional<String> reference, Map<@Code String, String> answers, String[] words) {}

    record WrongPlaceDraft(@FreeText List<String> lines) {}

    record OuterDraft(@Valid Inside inside, LineDraft unchecked, List<LineDraft> uncheckedToo) {}

    record Inside(String text) {}

    @TestFactory
    List<DynamicTest> everyTextInADraftIsChecked() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.samhand").stream()
                        .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Draft"))
                        .map(JavaClass::reflect)
                        .<DynamicTest>map(draft -> DynamicTest.dynamicTest(
                                draft.getSimpleName(),
                                () -> assertThat(UnguardedTexts.in(draft)).isEmpty()))
                        .toList();
    }

    @Test
    void aDraftWhoseTextsAreAllCheckedPasses() {
        assertThat(UnguardedTexts.in(GuardedDraft.class)).isEmpty();
    }

    @Test
    void aTextWithoutTheAnnotationIsFound() {
        assertThat(UnguardedTexts.in(PlainDraft.class))
                .containsExactly(
                        "PlainDraft.title is a text without @FreeText or @Code",
                        "PlainDraft.note is a text without @FreeText or @Code");
    }

    @Test
    void aTextInAListAMapAnOptionalOrAnArrayIsFound() {
        assertThat(UnguardedTexts.in(ListDraft.class))
                .extracting(fault -> fault.replaceAll(" .*", ""))
                .containsExactly("ListDraft.lines", "ListDraft.reference", "ListDraft.answers", "ListDraft.words");
    }

    @Test
    void theAnnotationOnTheListInsteadOfItsTextsIsNotEnough() {
        assertThat(UnguardedTexts.in(WrongPlaceDraft.class)).hasSize(1);
    }

    @Test
    void aRecordInsideADraftIsSearchedAndMustBeValidated() {
        assertThat(UnguardedTexts.in(OuterDraft.class))
                .containsExactly(
                        "Inside.text is a text without @FreeText or @Code",
                        "OuterDraft.unchecked holds texts but is without @Valid",
                        "OuterDraft.uncheckedToo holds texts but is without @Valid");
    }
}
